from pprint import pprint
pprint('the quick brown fox jumps over the lazy dog ' * 3)
pprint(['line one\nline two\nline three ' + 'x' * 60, 'short'], width=50)
pprint({'key': 'some words that are long enough to be split over lines, surely'}, width=30)
pprint(b'bytes that are long' * 6, width=40)
