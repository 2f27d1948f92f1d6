# Regular expressions: search, groups, findall, sub with a function, alternatives.
import re

lines = []
for i in range(24000):
    lines.append(f"2024-0{i % 9 + 1}-1{i % 10} 12:{i % 60:02}:00 [{'ERROR' if i % 7 == 0 else 'INFO'}] "
                 f"user{i % 97}@example{i % 5}.com took {i % 350}ms path=/api/v{i % 3}/item/{i}")
entry = re.compile(r"(?P<date>\d{4}-\d\d-\d\d) (\d\d:\d\d:\d\d) \[(?P<level>[A-Z]+)\] (.*)")
mail = re.compile(r"[\w.]+@[\w.]+\.\w+")
took = re.compile(r"took (\d+)ms")
total, levels = 0, {}
for line in lines:
    m = entry.match(line)
    if m:
        levels[m["level"]] = levels.get(m["level"], 0) + 1
        total += len(m.group(4))
    total += int(took.search(line).group(1))
    total += len(mail.findall(line)[0])
text = "\n".join(lines)
masked = re.sub(r"user(\d+)", lambda m: "u" + m.group(1)[::-1], text)
words = re.split(r"[\s/\[\]]+", text[:200000])
found = re.findall(r"v[12]/item/(?:\d*[05])\b", text)
print(total, levels, len(masked), len(words), len(found), len(re.sub(r"\d+", "#", text)))
