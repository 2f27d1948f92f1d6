a or b or c and d and not e
a < b <= c is not d not in e
a | b ^ c & d << e + f * -g ** -h ** i
(a + b) * c
x = -(-1)
not not a
a if b else c if d else e
