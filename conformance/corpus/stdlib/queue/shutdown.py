from queue import Queue, ShutDown
q = Queue()
q.put(1)
q.shutdown()
for f in (lambda: q.put(2), q.get, q.get):
    try:
        print(f())
    except ShutDown as e:
        print('shut down')
