// epoll, level-triggered: what is still true is told again, so nothing is lost by handling an event in part.
import CLinux
import Glibc

/// What a descriptor is watched for.
struct Interest: OptionSet {
    let rawValue: UInt32
    static let read = Interest(rawValue: EPOLLIN.rawValue)
    static let write = Interest(rawValue: EPOLLOUT.rawValue)
    /// Told always, asked for or not: the socket failed, or both its directions are closed.
    static let gone = Interest(rawValue: EPOLLERR.rawValue | EPOLLHUP.rawValue)
}

/// An epoll instance; confined to its loop's thread.
struct Poller: ~Copyable {
    private let descriptor: Int32
    private let events: UnsafeMutablePointer<epoll_event>
    private static let capacity: Int32 = 256

    init() throws(ServerError) {
        descriptor = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard descriptor >= 0 else { throw .system(call: "epoll_create1", errno: errno) }
        events = .allocate(capacity: Int(Poller.capacity))
    }

    deinit {
        close(descriptor)
        events.deallocate()
    }

    /// Watches a descriptor under a tag; false when the kernel has no room.
    func add(_ number: Int32, _ interest: Interest, tag: UInt64) -> Bool {
        control(EPOLL_CTL_ADD, number, interest, tag)
    }

    /// Changes what a watched descriptor is watched for.
    func change(_ number: Int32, _ interest: Interest, tag: UInt64) {
        _ = control(EPOLL_CTL_MOD, number, interest, tag)
    }

    /// Ends watching; closing a descriptor does the same.
    func remove(_ number: Int32) {
        _ = control(EPOLL_CTL_DEL, number, [], 0)
    }

    private func control(_ operation: Int32, _ number: Int32, _ interest: Interest, _ tag: UInt64) -> Bool {
        var event = epoll_event(events: interest.rawValue, data: epoll_data_t(u64: tag))
        return epoll_ctl(descriptor, operation, number, &event) == 0
    }

    /// Waits at most so many milliseconds (nil: for ever) and gives the number of events. EINTR is no event.
    func wait(_ milliseconds: UInt64?) -> Int {
        let limit = milliseconds.map { Int32(min($0, 60_000)) } ?? -1
        return Int(max(0, epoll_wait(descriptor, events, Poller.capacity, limit)))
    }

    /// One of the events of the last wait.
    subscript(index: Int) -> (tag: UInt64, Interest) {
        (events[index].data.u64, Interest(rawValue: events[index].events))
    }
}
