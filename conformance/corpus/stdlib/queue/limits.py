from queue import Queue, Empty, Full
q = Queue(maxsize=1)
q.put('a')
for f in (lambda: q.put_nowait('b'), lambda: q.put('b', timeout=-1), lambda: q.full(), lambda: q.get_nowait(), lambda: q.get_nowait(), lambda: q.task_done(), lambda: q.task_done()):
    try:
        print(f())
    except (Empty, Full, ValueError) as e:
        print(type(e).__name__, e)
