# str.expandtabs counts columns
def show(run):
    try:
        print(repr(run()))
    except Exception as error:
        print(type(error).__name__, error)


class Three:
    def __index__(self): return 3


show(lambda: ('a\tb\tc'.expandtabs(), 'a\tb'.expandtabs(4), 'abcd\te'.expandtabs(4), '\t'.expandtabs(1), 'a\tb'.expandtabs(0), 'a\tb'.expandtabs(-4)))
show(lambda: ('ab\n\tc'.expandtabs(4), 'ab\r\tc'.expandtabs(4), 'é\t日\t😀'.expandtabs(3), 'a\x0b\tb'.expandtabs(4), '\t\t'.expandtabs(Three())))
show(lambda: ('a\tb'.expandtabs(tabsize=2), 'no tabs'.expandtabs()))
show(lambda: '\t'.expandtabs('4'))
show(lambda: '\t'.expandtabs(None))
show(lambda: '\t'.expandtabs(2**31))
show(lambda: '\t'.expandtabs(4, 5))
