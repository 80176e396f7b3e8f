// Which site answers. While developing, a saved template makes a new one; a template with a mistake is told on the
// terminal and the last good site stays. Otherwise there is one site from start to end.
import Synchronization
import Web

/// The site, or while developing the newest good one.
final class SiteSource: Sendable {
    private struct State {
        var site: Site
        var stamp: [String]
    }

    /// The site of the start: its routes and its database are those of every later one.
    let site: Site
    private let latest: Mutex<State>
    private let reloads: Bool
    private let places: SitePlaces
    private let make: @Sendable ([String: [UInt8]]) throws -> Site
    private let complain: @Sendable (String) -> Void

    /// - Parameter reloads: whether templates are looked at before each answer.
    init(
        _ places: SitePlaces, reloads: Bool, complain: @escaping @Sendable (String) -> Void,
        make: @escaping @Sendable ([String: [UInt8]]) throws -> Site
    ) throws {
        (self.places, self.make, self.complain) = (places, make, complain)
        let stamp = reloads ? places.templatesStamp() : []
        site = try make(try places.readTemplates())
        latest = Mutex(State(site: site, stamp: stamp))
        self.reloads = reloads
    }

    /// The site for the next answer.
    func current() -> Site {
        guard reloads else { return site }
        return latest.withLock { state in
            let stamp = places.templatesStamp()
            guard stamp != state.stamp else { return state.site }
            state.stamp = stamp
            do {
                state.site = try make(try places.readTemplates())
            } catch {
                complain("doska: \(DataDirectory.describe(error))")
            }
            return state.site
        }
    }
}
