# What the machine asks of the event loop.


def host_future(id, name):
    """What a host call gives whose answer comes later."""
    _import('asyncio')
    return _import('asyncio.host').HostFuture(id, name)


def run_module(module):
    """Drives a module that awaits outside of functions."""
    return _import('asyncio').run(module())
