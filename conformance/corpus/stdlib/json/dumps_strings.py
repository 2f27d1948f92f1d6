import json

for text in ['"quoted"', 'back\\slash', 'a/b', '\b\f\n\r\t', '\x00\x1f\x7f', 'é€', '😀', '\u2028', '</script>']:
    print(json.dumps(text), ascii(json.dumps(text, ensure_ascii=False)))
