// Which topic a direction of the school speaks of, by the key that it kept from the defaults of design 4.1. A direction
// that the school made itself has a key of its own and no topic: no title proposes it.

extension DirectionTopic {
    /// The topic of a direction with that key, or nil.
    public init?(directionKey: String) {
        guard let topic = DirectionTopic.allCases.first(where: { $0.directionKey == directionKey }) else { return nil }
        self = topic
    }

    /// The key of the default direction with this topic.
    public var directionKey: String {
        switch self {
        case .study: "study"
        case .olympiads: "olympiads"
        case .science: "science"
        case .sport: "sport"
        case .art: "arts"
        case .technology: "technology"
        case .volunteering: "volunteering"
        case .selfGovernment: "self_government"
        case .localHistory: "local_heritage"
        case .growth: "personal_growth"
        }
    }
}
