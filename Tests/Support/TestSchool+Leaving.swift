// Pupils who leave in the middle of the year, as the product writes it down: by the class teacher.
import School
import Storage

extension TestSchool {
    /// The pupil has left the school; `day` was the last one in the class.
    public func leave(_ student: StudentID, after day: Day, order: String = "") throws {
        let author = user(.classTeacher)
        try database.write { transaction in
            guard let membership = try transaction.departures.membership(of: student, on: Self.today) else {
                preconditionFailure("the pupil is in no class")
            }
            try transaction.depart(
                membership, from: day.adding(1), to: nil, order: order, by: author, at: Self.now)
        }
    }

    /// The pupil has gone from 7 «А» to 7 «Б».
    public func transfer(_ student: StudentID, from day: Day) throws {
        let (author, other) = (user(.classTeacher), class7B)
        try database.write { transaction in
            guard let membership = try transaction.departures.membership(of: student, on: Self.today) else {
                preconditionFailure("the pupil is in no class")
            }
            try transaction.depart(membership, from: day, to: other, order: "", by: author, at: Self.now)
        }
    }
}
