package school.mentoring.enrolment.imports;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Component;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.EntryRules;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.TableRow;

/** Checks the rows of an imported file chunk by chunk: a handful of queries each, none per row. */
@Component
class ImportCheck {

  private static final int CHUNK = 1000;

  private final ImportRows rows;
  private final KnownPersonRepository people;
  private final EntryRules rules;

  ImportCheck(ImportRows rows, KnownPersonRepository people, EntryRules rules) {
    this.rows = rows;
    this.people = people;
    this.rules = rules;
  }

  /** Checks the next rows. */
  void chunk(ParticipantImport job) {
    List<TableRow> next = rows.next(job.id(), job.header(), EnumSet.of(RowVerdict.WAITING), CHUNK);
    Namesakes namesakes = namesakes(job.organisation(), job.side());
    rows.recall(job.id(), namesakes);
    RowJudge judge = judge(job.organisation(), job.side(), namesakes);
    Map<Integer, RowJudge.Judgement> judgements = new LinkedHashMap<>();
    Map<RowVerdict, Integer> verdicts = new EnumMap<>(RowVerdict.class);
    for (TableRow row : next) {
      RowJudge.Judgement judged = judge.judge(row);
      judgements.put(row.number(), judged);
      verdicts.merge(judged.verdict(), 1, Integer::sum);
    }
    rows.judge(job.id(), judgements);
    job.checked(verdicts);
  }

  Namesakes namesakes(OrganisationId organisation, Side side) {
    return new Namesakes(
        side == Side.MENTOR
            ? people.knownMentors(organisation)
            : people.knownMentees(organisation));
  }

  RowJudge judge(OrganisationId organisation, Side side, Namesakes namesakes) {
    return new RowJudge(organisation, side, rules.reader(organisation, side), namesakes);
  }
}
