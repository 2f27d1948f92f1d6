# Scanning strings: character by character, find, startswith, a tokenizer by hand.
def tokens(source):
    out, i, n = [], 0, len(source)
    while i < n:
        c = source[i]
        if c.isspace():
            i += 1
        elif c.isdigit():
            start = i
            while i < n and source[i].isdigit():
                i += 1
            out.append(("num", source[start:i]))
        elif c.isalpha() or c == "_":
            start = i
            while i < n and (source[i].isalnum() or source[i] == "_"):
                i += 1
            out.append(("name", source[start:i]))
        else:
            out.append(("op", c))
            i += 1
    return out


def vowels(text):
    count = 0
    for c in text:
        if c in "aeiouAEIOU":
            count += 1
    return count


def palindromes(text):
    best = ""
    for center in range(len(text)):
        left, right = center, center
        while left >= 0 and right < len(text) and text[left] == text[right]:
            left -= 1
            right += 1
        if right - left - 1 > len(best):
            best = text[left + 1:right]
    return best


source = "total_1 = price * 42 + (tax_rate - 7) / count2;\n" * 20000
found = tokens(source)
prose = "It was the best of times, it was the worst of times. " * 50000
position, hits = 0, 0
while (position := prose.find("times", position)) >= 0:
    hits += prose.startswith("times,", position)
    position += 1
print(len(found), found[7], vowels(prose), hits, palindromes("abcbabcbabdcd" * 6000))
