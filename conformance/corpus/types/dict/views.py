# Views are live, sized, comparable; keys and items act like sets.
d = {"a": 1, "b": 2}
k, v, i = d.keys(), d.values(), d.items()
print(k, v, i, len(k), "a" in k, 2 in v, ("a", 1) in i, ("a", 2) in i, ("a",) in i)
d["c"] = 3
print(k, list(v), list(i)[-1], list(reversed(k)), list(reversed(i)), list(reversed(v)))
print(sorted(k & {"a", "z"}), sorted(k | ["z"]), sorted(k - {"a"}), sorted(k ^ {"a", "q"}))
print(sorted(i & {("a", 1)}), k == {"a", "b", "c"}, k > {"a"}, v == d.values(), v == v)
print(k.isdisjoint("xyz"))
print(type(k).__name__, type(iter(k)).__name__, k.mapping == d, {} .keys() == set())
print(d.items() == {"a": 1, "b": 2, "c": 3}.items(), [*d.values()], max(d, key=d.get))
