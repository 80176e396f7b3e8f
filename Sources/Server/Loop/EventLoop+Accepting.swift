// Accepting connections, and what to do when there is no room: for them, for descriptors, for kernel memory.
import CLinux
import Glibc
import HTTP

extension EventLoop {
    /// How many connections are accepted in one turn, so that the others are served between.
    private static let acceptTurn = 64

    /// Accepts what waits.
    func accept() {
        guard let listener else { return }
        for _ in 0..<EventLoop.acceptTurn {
            var address = sockaddr_storage()
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            let socket = withUnsafeMutablePointer(to: &address) {
                $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                    accept4(listener, $0, &length, Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
                }
            }
            if socket >= 0 {
                open(socket, PeerAddress(address))
                continue
            }
            switch errno {
            case EAGAIN: return
            case EMFILE, ENFILE: if !turnAwayWithSpare(listener) { return pauseAccepting() }
            case ENOBUFS, ENOMEM:
                complain(103, "accepting paused: \(reason(errno))")
                return pauseAccepting()
            default: continue  // ECONNABORTED, EINTR, errors of the network below: the next one may be fine.
            }
        }
    }

    private func open(_ socket: Int32, _ peer: PeerAddress) {
        guard shared.shares.take(peer) else { return turnAway(socket) }
        let slot = freeSlots.popLast() ?? connections.count
        if slot == connections.count {
            connections.append(nil)
            generations.append(0)
        }
        let id = ConnectionID(slot: slot, generation: generations[slot])
        let connection = Connection(id: id, socket: socket, peer: peer, limits: settings.head)
        connections[slot] = connection
        openCount += 1
        Counters.add(1, to: counters.connections)
        Counters.add(1, to: counters.accepted)
        guard poller.add(socket, .read, tag: id.raw) else { return drop(connection) }
        arm(connection, .idle, after: settings.idleDeadline)
    }

    /// Tells a client that there is no room. The answer fits any socket's buffer, so nothing waits for it.
    private func turnAway(_ socket: Int32) {
        Counters.add(1, to: counters.turnedAway)
        _ = busyAnswer.withUnsafeBytes { send(socket, $0.baseAddress, $0.count, Int32(MSG_NOSIGNAL)) }
        // Closing on an unread request would reset the connection, perhaps before the client has read the answer.
        _ = recv(socket, buffer.baseAddress, buffer.count, 0)
        close(socket)
    }

    /// Out of descriptors: gives up the spare one to accept and turn away a client, which otherwise would keep the
    /// listener readable and the loop spinning. False when even that fails.
    private func turnAwayWithSpare(_ listener: Int32) -> Bool {
        complain(102, "no descriptor left, turning clients away")
        guard spare >= 0 else { return false }
        close(spare)
        let socket = accept4(listener, nil, nil, Int32(SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue))
        if socket >= 0 { turnAway(socket) }
        spare = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC)
        return socket >= 0 && spare >= 0
    }

    /// Logs a shortage at most once a second: whoever causes it must not fill the log too.
    private func complain(_ site: Int, _ text: String) {
        guard now >= complainsAgainAt else { return }
        complainsAgainAt = now + 1000
        settings.log.warning(site, text)
    }

    private func pauseAccepting() {
        guard let listener else { return }
        poller.remove(listener)
        acceptPausedUntil = now + 100
    }

    /// Accepts again after a pause.
    func resumeAccepting() {
        acceptPausedUntil = nil
        if spare < 0 { spare = Glibc.open("/dev/null", O_RDONLY | O_CLOEXEC) }
        if let listener, !poller.add(listener, .read, tag: EventLoop.listenerTag) { acceptPausedUntil = now + 100 }
    }

    /// Accepts what waits for the last time, and closes the listener.
    func stopAccepting() {
        accept()
        guard let listener else { return }
        poller.remove(listener)
        close(listener)
        self.listener = nil
        acceptPausedUntil = nil
    }
}
