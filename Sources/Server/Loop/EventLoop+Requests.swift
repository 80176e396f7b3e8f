// The way of a request: head → admission → body → loop or worker → answer. And the answers that the server gives itself.
import Glibc
import HTTP

extension EventLoop {
    /// A head has come: decides about its body and what happens then.
    func begin(_ connection: Connection, _ head: RequestHead, hasMore: Bool) {
        connection.requests += 1
        connection.timed = .none
        // RFC 9112 §3.2.4: `*` is no resource, so no route may take it for one.
        if head.target.isServer { return refuseBody(connection, head, .serverOptions) }
        let end: BodyReading.End
        let limit: Int
        switch handler.admit(head) {
        case .loop(let bodyLimit): (end, limit) = (.loop, bodyLimit)
        case .worker(let bodyLimit): (end, limit) = (.worker, bodyLimit)
        case .refuse(let response): return refuseBody(connection, head, response)
        }
        if head.framing == .none { return run(connection, head, .bytes([]), end) }
        do {
            let decoder = try BodyDecoder(head.framing, limit: limit)
            connection.phase = .body(BodyReading(head, decoder, end, began: now))
            // RFC 9110 §10.1.1: not needed once the body has begun to come.
            if head.expectsContinue, !hasMore { out.append(contentsOf: ResponseEncoder.continueLine) }
        } catch {
            refuseBody(connection, head, handler.refusal(error.status))
        }
    }

    /// Answers a request whose body is not wanted: after dropping the body when that is short, else at once and closing.
    private func refuseBody(_ connection: Connection, _ head: RequestHead, _ response: Response) {
        if head.framing == .none { return answer(connection, head, response) }
        if !head.expectsContinue, case .length = head.framing,
            let decoder = try? BodyDecoder(head.framing, limit: settings.drain)
        {
            connection.phase = .body(BodyReading(head, decoder, .refusal(response), began: now))
            return
        }
        connection.closes = true
        connection.lingers = true
        answer(connection, head, response)
    }

    /// A body is whole.
    func end(_ connection: Connection, _ body: BodyReading) {
        connection.phase = .head
        connection.timed = .none
        run(connection, body.head, body.spool?.body ?? .bytes(body.content), body.end)
    }

    private func run(_ connection: Connection, _ head: RequestHead, _ body: RequestBody, _ end: BodyReading.End) {
        if case .refusal(let response) = end { return answer(connection, head, response) }
        let request = Request(head: head, body: body, peer: peer(of: connection, head), id: nextRequest)
        nextRequest &+= requestStep
        if case .loop = end { return answer(connection, head, handler.respond(request)) }
        let job = Job(request: request, connection: connection.id, completions: completions)
        if shared.work.push(job) {
            connection.phase = .working(head)
        } else {
            var busy = handler.refusal(.serviceUnavailable)
            busy.fields.set(.retryAfter, FieldValue(settings.retryAfter))
            answer(connection, head, busy)
        }
    }

    /// A worker has answered.
    func complete(_ id: ConnectionID, _ response: Response) {
        guard let connection = connection(id), case .working(let head) = connection.phase else { return }
        connection.phase = .head
        answer(connection, head, response)
        resume(connection)
    }

    /// The server's own answer to something that cannot be gone on with: the connection closes after it.
    func refuse(_ connection: Connection, _ status: Status) {
        var head: RequestHead?
        if case .body(let body) = connection.phase { head = body.head }
        connection.phase = .head
        connection.closes = true
        connection.lingers = true
        connection.input = []
        answer(connection, head, handler.refusal(status))
        settle(connection)
    }

    /// The client's address: of the socket, or the last of X-Forwarded-For when the socket's is the trusted proxy.
    ///
    /// The last, because that is the one the proxy itself wrote; those before it are what its client claims.
    private func peer(of connection: Connection, _ head: RequestHead) -> String {
        guard let trustedProxy, trustedProxy == connection.peer,
            let last = head.fields.values(.forwardedFor).last?.split(separator: ",").last,
            let address = PeerAddress(String(last.filter { $0 != " " && $0 != "\t" }))
        else { return connection.peerText }
        return address.text
    }
}
