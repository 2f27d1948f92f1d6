# Host calls inside the key of min and max.
words = ["aaa", "b", "cc"]
print(min(words, key=lambda w: fetch(len(w))), max(words, key=lambda w: fetch(len(w))))
print(max(1, 2, 3, key=lambda n: fetch(-n)), min([], key=fetch, default=fetch("none")))
