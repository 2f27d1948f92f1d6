# Counting words and showing the commonest.
text = """The quick brown fox jumps over the lazy dog. The dog barks;
the fox runs away -- quick, quick! 'Away', it says."""
counts = {}
for word in "".join(c if c.isalnum() or c.isspace() else " " for c in text.lower()).split():
    counts[word] = counts.get(word, 0) + 1
for word, n in sorted(counts.items(), key=lambda item: (-item[1], item[0]))[:5]:
    print(f"{word:<8}{n:>3} {'#' * n}")
by_length = {}
for word in counts:
    by_length.setdefault(len(word), []).append(word)
for length in sorted(by_length):
    print(length, sorted(by_length[length]))
print(max(counts, key=lambda w: (len(w), w)), sum(counts.values()), len(counts))
