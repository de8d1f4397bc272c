package school.mentoring.enrolment.imports;

import java.time.Clock;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Entrant;
import school.mentoring.enrolment.Entrants;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.entry.EntryReader;
import school.mentoring.enrolment.entry.EntryRules;
import school.mentoring.shared.table.TableRow;

/**
 * Enters the rows of a checked file chunk by chunk. Each row leaves the file in the transaction
 * that enters it, so nobody is entered twice, however often a chunk is begun.
 */
@Component
class ImportSave {

  /** What is kept for whoever mends the file. */
  static final Set<RowVerdict> TO_MEND =
      EnumSet.of(RowVerdict.BAD, RowVerdict.REPEATED, RowVerdict.PROBABLE);

  private static final int CHUNK = 500;

  private final ImportRows rows;
  private final KnownPersonRepository people;
  private final EntryRules rules;
  private final Entrants entrants;
  private final Clock clock;

  ImportSave(
      ImportRows rows,
      KnownPersonRepository people,
      EntryRules rules,
      Entrants entrants,
      Clock clock) {
    this.rows = rows;
    this.people = people;
    this.rules = rules;
    this.entrants = entrants;
    this.clock = clock;
  }

  /** Enters the next rows; after the last one the job is done. */
  void chunk(ParticipantImport job) {
    for (RowVerdict verdict : job.entering()) {
      List<TableRow> some = rows.next(job.id(), job.header(), EnumSet.of(verdict), CHUNK);
      if (!some.isEmpty()) {
        take(job, verdict, some);
        return;
      }
    }
    rows.forgetAllBut(job.id(), TO_MEND);
    job.done(clock.instant());
  }

  private void take(ParticipantImport job, RowVerdict verdict, List<TableRow> some) {
    EntryReader reader = rules.reader(job.organisation(), job.side());
    RowJudge judge = new RowJudge(job.organisation(), job.side(), reader, new Namesakes(List.of()));
    ImportBatch batch = new ImportBatch(verdict, some, judge);
    if (verdict == RowVerdict.KNOWN) {
      update(job, batch, reader);
    } else {
      enter(job, batch);
    }
    batch.close(job, rows);
  }

  private void enter(ParticipantImport job, ImportBatch batch) {
    Set<String> known = people.known(batch.identities());
    List<Entrant> fresh = new ArrayList<>();
    batch.each(
        (row, it) -> {
          if (known.add(it.identity())) {
            fresh.add(it.reading().entrant());
            batch.taken();
          } else {
            batch.refuse(row, it.as(RowVerdict.KNOWN, "уже есть в списке"));
          }
        });
    entrants.enterAll(job.organisation(), job.side(), fresh);
  }

  private void update(ParticipantImport job, ImportBatch batch, EntryReader reader) {
    Map<String, Participant> known =
        people.findByIdentityIn(batch.identities()).stream()
            .collect(Collectors.toMap(Participant::identity, it -> it));
    Map<UUID, Entrant> told = new HashMap<>();
    batch.each(
        (row, it) -> {
          Participant person = known.get(it.identity());
          if (person == null) {
            batch.refuse(
                row, it.as(RowVerdict.BAD, "записи уже нет в списке, загрузите строку снова"));
            return;
          }
          EntryReader.Reading read = reader.read(RowJudge.entry(row, job.side()).over(person));
          if (read.problems().isEmpty()) {
            told.put(person.uuid(), read.entrant());
            batch.taken();
          } else {
            batch.refuse(row, RowJudge.bad(read.problems()));
          }
        });
    entrants.changeAll(job.organisation(), job.side(), told);
  }
}
