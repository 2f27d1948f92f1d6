try: a
except B: c
except (D, E) as f: g
except H, I: j
except: k
else: l
finally: m
try: a
except* B as c: d
try: a
finally: b
