# Building strings: concatenation in a loop, join, repetition, slices put together.
def concat(n):
    text = ""
    for i in range(n):
        text += chr(97 + i % 26)
    return text


def caesar(text, shift):
    out = []
    for c in text:
        if c.isalpha():
            base = ord("a") if c.islower() else ord("A")
            out.append(chr((ord(c) - base + shift) % 26 + base))
        else:
            out.append(c)
    return "".join(out)


def table(rows):
    lines = []
    for i in range(rows):
        lines.append("| " + str(i).rjust(6) + " | " + ("#" * (i % 20)).ljust(20) + " |")
    return "\n".join(lines)


text = concat(200000)
secret = caesar("The quick brown fox jumps over the lazy dog. " * 16000, 5)
page = table(500000)
print(len(text), text[77:90], secret[:44], len(page), page[3000:3030], page.count("##"))
