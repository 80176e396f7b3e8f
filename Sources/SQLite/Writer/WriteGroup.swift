// WriteGroup: runs several writes in one transaction, so that they share the cost of one flush to the disk.
//
// Rules: each write stands in a SAVEPOINT of its own, so one that fails is undone alone and only its caller hears of
// it. A caller is told of success only after the COMMIT of the group returned. If that COMMIT fails, nothing of the
// group is in the database and every caller hears so. A reference checked only at commit would fail the whole group
// for the fault of one, so it is checked at the end of each write. Knows nothing of threads.

import CSQLite

/// What one transaction achieved.
struct WriteGroupResult {
    /// Writes that are now in the database.
    var committed = 0
    /// Writes whose callers were given an error.
    var failed = 0
    /// True when rows have changed.
    var changed = false
    /// Writes that were not begun, because SQLite undid the transaction before them.
    var remaining: ArraySlice<WriteJob> = []
}

/// Runs `jobs` in one transaction on `db`. Every job that is not in `remaining` has its final outcome at return.
func runGroup(_ jobs: ArraySlice<WriteJob>, on db: Connection) -> WriteGroupResult {
    var result = WriteGroupResult()
    var kept: [WriteJob] = []

    func fail(_ jobs: some Sequence<WriteJob>, _ error: SQLiteError) {
        for job in jobs {
            job.fail(error)
            result.failed += 1
        }
    }

    do throws(SQLiteError) {
        try db.run("BEGIN IMMEDIATE")
    } catch {
        fail(jobs, error)
        return result
    }
    for (index, job) in zip(jobs.indices, jobs) {
        let before = db.totalChanges
        let verdict = runOne(job, on: db)
        if verdict == .kept {
            kept.append(job)
            if db.totalChanges != before { result.changed = true }
            continue
        }
        result.failed += 1
        guard db.isInTransaction else {
            // A full disk or a failed read or write: SQLite has undone the whole transaction by itself.
            fail(kept, .database(code: SQLITE_ABORT, extendedCode: rolledBack, message: "rolled back", sql: ""))
            result.changed = false
            result.remaining = jobs[(index + 1)...]
            return result
        }
    }
    do throws(SQLiteError) {
        try db.run("COMMIT")
        result.committed = kept.count
    } catch {
        db.rollBack()
        fail(kept, error)
        result.changed = false
    }
    return result
}

private enum Verdict {
    case kept
    case undone
}

/// SQLITE_ABORT_ROLLBACK.
private let rolledBack = SQLITE_ABORT | 2 << 8

/// Runs one job in its savepoint; on `.undone` the job has its failure already.
private func runOne(_ job: WriteJob, on db: Connection) -> Verdict {
    do throws(SQLiteError) {
        try db.run("SAVEPOINT one_write")
        var succeeded = job.run(db)
        if succeeded && !db.isInTransaction {
            job.fail(.database(code: SQLITE_ABORT, extendedCode: rolledBack, message: "rolled back", sql: ""))
            return .undone
        }
        if succeeded && db.hasUnresolvedReferences() {
            job.fail(
                .database(
                    code: SQLITE_CONSTRAINT, extendedCode: ExtendedCode.foreignKey,
                    message: "FOREIGN KEY constraint failed", sql: ""))
            succeeded = false
        }
        if !succeeded {
            guard db.isInTransaction else { return .undone }
            try db.run("ROLLBACK TO one_write")
        }
        try db.run("RELEASE one_write")
        return succeeded ? .kept : .undone
    } catch {
        // Without its savepoint the job cannot be undone alone; better the whole group than half a write.
        job.fail(error)
        db.rollBack()
        return .undone
    }
}
