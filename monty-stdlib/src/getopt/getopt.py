# Options of a command line, the classical way.

__all__ = ['GetoptError', 'error', 'getopt', 'gnu_getopt']


class GetoptError(Exception):
    opt = ''
    msg = ''

    def __init__(self, msg, opt=''):
        self.msg = msg
        self.opt = opt
        Exception.__init__(self, msg, opt)

    def __str__(self):
        return self.msg


error = GetoptError


def _listed(longopts):
    return [longopts] if isinstance(longopts, str) else list(longopts)


def getopt(args, shortopts, longopts=[]):
    opts = []
    longopts = _listed(longopts)
    while args and args[0].startswith('-') and args[0] != '-':
        if args[0] == '--':
            args = args[1:]
            break
        if args[0].startswith('--'):
            opts, args = _long(opts, args[0][2:], longopts, args[1:])
        else:
            opts, args = _short(opts, args[0][1:], shortopts, args[1:])
    return opts, args


def gnu_getopt(args, shortopts, longopts=[]):
    opts = []
    rest = []
    longopts = _listed(longopts)
    in_order = False
    if shortopts.startswith('-'):
        shortopts = shortopts[1:]
        in_order = False
        return_in_order = True
    else:
        return_in_order = False
    if shortopts.startswith('+'):
        shortopts = shortopts[1:]
        in_order = True
    while args:
        if args[0] == '--':
            rest += args[1:]
            break
        if args[0][:2] == '--':
            if return_in_order and rest:
                opts.append((None, rest))
                rest = []
            opts, args = _long(opts, args[0][2:], longopts, args[1:])
        elif args[0][:1] == '-' and args[0] != '-':
            if return_in_order and rest:
                opts.append((None, rest))
                rest = []
            opts, args = _short(opts, args[0][1:], shortopts, args[1:])
        elif in_order:
            rest += args
            break
        else:
            rest.append(args[0])
            args = args[1:]
    return opts, rest


def _long(opts, opt, longopts, args):
    value = None
    if '=' in opt:
        opt, value = opt.split('=', 1)
    has_arg, opt = _known(opt, longopts)
    if has_arg:
        if value is None and has_arg != '?':
            if not args:
                raise GetoptError(f'option --{opt} requires argument', opt)
            value, args = args[0], args[1:]
    elif value is not None:
        raise GetoptError(f'option --{opt} must not have an argument', opt)
    opts.append(('--' + opt, value or ''))
    return opts, args


def _known(opt, longopts):
    possible = [o for o in longopts if o.startswith(opt)]
    if not possible:
        raise GetoptError(f'option --{opt} not recognized', opt)
    if opt in possible:
        return False, opt
    if opt + '=' in possible:
        return True, opt
    if opt + '=?' in possible:
        return '?', opt
    if len(possible) > 1:
        raise GetoptError(f"option --{opt} not a unique prefix; possible options: {', '.join(possible)}", opt)
    match = possible[0]
    if match.endswith('=?'):
        return '?', match[:-2]
    if match.endswith('='):
        return True, match[:-1]
    return False, match


def _short(opts, optstring, shortopts, args):
    while optstring:
        opt, optstring = optstring[0], optstring[1:]
        has_arg = _short_has_arg(opt, shortopts)
        if has_arg:
            if optstring == '' and has_arg != '?':
                if not args:
                    raise GetoptError(f'option -{opt} requires argument', opt)
                optstring, args = args[0], args[1:]
            value, optstring = optstring, ''
        else:
            value = ''
        opts.append(('-' + opt, value))
    return opts, args


def _short_has_arg(opt, shortopts):
    for i in range(len(shortopts)):
        if opt == shortopts[i] != ':':
            if not shortopts.startswith(':', i + 1):
                return False
            return '?' if shortopts.startswith('::', i + 1) else True
    raise GetoptError(f'option -{opt} not recognized', opt)
