// The list of migrations in the order they are applied. A new one is a new file and one more line here;
// a landed one never changes (its checksum is kept in every database).
import SQLite

/// All migrations of the product, oldest first.
public enum Migrations {
    /// Applied by `Database.init`; numbers ascend without gaps.
    public static let all: [Migration] = [
        Migration(1, "organisation", sql: M0001Organisation.script),
        Migration(2, "people", sql: M0002People.script),
        Migration(3, "achievements", sql: M0003Achievements.script),
        Migration(4, "boards", sql: M0004Boards.script),
        Migration(5, "audit", sql: M0005Audit.script),
        Migration(6, "school_details", sql: M0006SchoolDetails.script),
        Migration(7, "attachments", sql: M0007Attachments.script),
        Migration(8, "discretion", sql: M0008Discretion.script),
        Migration(9, "accounts", sql: M0009Accounts.script),
        Migration(10, "consents", sql: M0010Consents.script),
        Migration(11, "entry words", sql: M0011EntryWords.script),
        Migration(12, "administration", sql: M0012Administration.script),
        Migration(13, "scale", sql: M0013Scale.script),
        Migration(14, "file destruction", sql: M0014FileDestruction.script),
        Migration(15, "events", sql: M0015Events.script),
        Migration(16, "growth", sql: M0016Growth.script),
        Migration(17, "groups", sql: M0017Groups.script),
        Migration(18, "departures", sql: M0018Departures.script),
        Migration(19, "erased numbers", sql: M0019ErasedNumbers.script),
        Migration(20, "indexes", sql: M0020Indexes.script),
    ]
}
