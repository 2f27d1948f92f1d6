# What except* does not allow.
for body in ("try: pass\nexcept* ValueError: pass\nexcept KeyError: pass", "try: pass\nexcept KeyError: pass\nexcept* ValueError: pass",
             "try: pass\nexcept*: pass", "for x in y:\n  try: pass\n  except* ValueError: break", "for x in y:\n  try: pass\n  except* ValueError: continue",
             "def f():\n  try: pass\n  except* ValueError: return 1", "try: pass\nexcept* A, B: pass", "try: pass\nexcept* A, B as c: pass",
             "for x in y:\n  try: pass\n  except* V:\n    for z in x: break", "try: pass\nexcept* A:\n  def f(): return 1"):
    try: compile(body, "f", "exec"); print("ok")
    except SyntaxError as e: print(e.msg, e.lineno, e.offset)
