# Long strs that grow at their end, from several beginnings: each keeps its own text.
text = ''
seen = []
for i in range(2000):
    text += chr(97 + i % 26)
    if i % 500 == 0: seen.append(text)
print(len(text), [len(s) for s in seen], text[-3:], [s[-1] for s in seen])
other = seen[2] + 'X' * 3
third = seen[2] + 'Y'
text2 = text + 'end'
text3 = text + 'END'
print(other[-4:], third[-2:], text2[-5:], text3[-5:], text[-2:], len(other), text2 == text3, seen[2] == third[:-1])
print({text: 1}[text3[:-3]], hash(text) == hash(text2[:-3]), text in {text2: 0}, text2.count('a'), text3.find('END'))
doubled = text + text
print(len(doubled), doubled == text * 2, (text + text + text)[-4:], text.upper()[:3], text.startswith(seen[3]))
wide = text
for c in 'äö€': wide += c
print(len(wide), wide[-3:], len(wide.encode()), (wide + 'z')[-2:], (text + 'ä' + 'b')[-3:])
lines = ''
for n in range(200): lines = lines + 'line ' + str(n) + '\n'
print(len(lines.splitlines()), lines.splitlines()[150], lines[:7].strip(), hash(lines) == hash(''.join(f'line {n}\n' for n in range(200))))
class Sub(str): pass
print(Sub(text) + 'q' == text + 'q', type(Sub(text) + 'q'), f'{text}!'[-2:], '%s!' % text == text + '!')
