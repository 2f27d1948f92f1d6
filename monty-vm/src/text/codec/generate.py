"""Writes `pages.rs` beside it from the code pages of the CPython that runs it: `python3.14 generate.py > pages.rs`.

A page is asked by behaviour: what each of the 256 bytes decodes to; the noncharacter U+FFFE stands for nothing.
"""

import encodings.aliases

NAMES = """cp037 cp273 cp424 cp437 cp500 cp720 cp737 cp775 cp850 cp852 cp855 cp856 cp857 cp858 cp860 cp861 cp862 cp863 cp864
cp865 cp866 cp869 cp874 cp875 cp1006 cp1026 cp1125 cp1140 cp1250 cp1251 cp1252 cp1253 cp1254 cp1255 cp1256 cp1257 cp1258
hp_roman8 iso8859_2 iso8859_3 iso8859_4 iso8859_5 iso8859_6 iso8859_7 iso8859_8 iso8859_9 iso8859_10 iso8859_11 iso8859_13
iso8859_14 iso8859_15 iso8859_16 koi8_r koi8_t koi8_u kz1048 mac_croatian mac_cyrillic mac_farsi mac_greek mac_iceland
mac_latin2 mac_roman mac_romanian mac_turkish palmos ptcp154 tis_620""".split()


def show(c):
    return c if c.isprintable() and c not in '"\\' else f'\\u{{{ord(c):x}}}'


print('//! The code pages of one byte a character, written by `generate.py`.')
print()
print('/// Names and the characters of the bytes; U+FFFE stands for nothing.')
print('pub(super) static PAGES: &[(&[&str], &str)] = &[')
for name in NAMES:
    names = [name] + sorted(alias for alias, of in encodings.aliases.aliases.items() if of == name and alias != name)
    table = ''.join(bytes([n]).decode(name, 'replace').replace('\ufffd', '\ufffe') for n in range(256))
    shown = ''.join(map(show, table))
    listed = ', '.join(f'"{n}"' for n in names)
    print(f'    (&[{listed}], "{shown}"),')
print('];')
