from getopt import getopt, GetoptError
for args, short, long in ((['-z'], 'a', []), (['-a'], 'a:', []), (['--nope'], '', ['yes']), (['--opt'], '', ['opt=']), (['--flag=1'], '', ['flag']), (['--a'], '', ['ab', 'ac'])):
    try:
        getopt(args, short, long)
    except GetoptError as e:
        print(e, '|', e.opt, '|', e.msg)
