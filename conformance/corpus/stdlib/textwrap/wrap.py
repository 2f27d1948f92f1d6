# Text is wrapped at words, with indents, limits and placeholders.
import textwrap
text = "The quick brown fox jumps over the lazy dog; it is well-known that foxes jump. Supercalifragilistic!"
for width in (10, 20, 40):
    print(textwrap.wrap(text, width))
print(textwrap.fill(text, 30, initial_indent="* ", subsequent_indent="  "))
print(textwrap.wrap(text, 12, break_long_words=False, break_on_hyphens=False))
print(textwrap.wrap(text, 30, max_lines=2, placeholder=" [...]"))
print(textwrap.shorten("Hello   big wide world", width=12), textwrap.shorten("Hello world", width=5, placeholder="..."))
try: textwrap.wrap("x", 0)
except ValueError as e: print(e)
