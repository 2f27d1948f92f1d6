# The name of a character in a pattern is its exact name.
import re
print(re.findall(r"\N{LATIN SMALL LETTER A}|\N{em dash}|\N{NBSP}", "a—\xa0b"))
for pattern in (r"\N{LATINSMALLLETTERA}", r"\N{KEYCAP DIGIT ONE}"):
    try:
        re.compile(pattern)
    except re.error as e:
        print(e)
