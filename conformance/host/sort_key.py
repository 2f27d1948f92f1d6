# A host call inside a sort key.
words = ["pear", "fig", "banana"]
print(sorted(words, key=lambda w: fetch(len(w))))
words.sort(key=lambda w: (fetch(-len(w)), w), reverse=True)
print(words)
