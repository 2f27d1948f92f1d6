# Indexing long text beyond ASCII
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


T = 'aé日😀' * 1000
show(lambda: (T[0], T[1], T[2], T[3], T[3999], T[-4], len(T), T[1000:1004], T[-1:], T[2::4][:3], T.index('😀', 2000), T.rindex('a'), T.count('日'), T[::-1][:4], T.find('é', -3), len(T.encode()), len(T.encode('utf-16')), T[3996:] == T[:4], T.replace('日', '')[2998:], T.split('😀')[999], T.partition('😀')[2][:2]))
show(lambda: T[4000])
show(lambda: T[-4001])
total = 0
for n in range(0, 4000, 7): total += ord(T[n])
print(total, sum(map(ord, T)), sorted(set(T)), T.translate({ord('a'): None})[:4], len(T.upper()), hash(T) == hash('aé日😀' * 1000))
