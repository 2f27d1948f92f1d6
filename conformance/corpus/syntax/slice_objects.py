# What a subscript hands to __getitem__.
class Show:
    def __getitem__(self, key):
        return key


s = Show()
print(s[1], s[1:2], s[:], s[::2], s[1:2:3])
print(s[1, 2], s[1:2, ...], s[()], s[(1, 2)], s[1,], s[:, None])
print(s[*[1, 2]], s[*"ab", 3:4])
print(slice(5).indices(3), slice(None, None, -1).indices(4), slice(-3, -1).indices(10))
print(slice(1, 2) == slice(1, 2, None), slice(3).start, slice(1, 2, 3).step)
