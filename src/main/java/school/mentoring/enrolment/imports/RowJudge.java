package school.mentoring.enrolment.imports;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import school.mentoring.enrolment.Identity;
import school.mentoring.enrolment.Likeness;
import school.mentoring.enrolment.PersonDetails;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.entry.EntryField;
import school.mentoring.enrolment.entry.EntryReader;
import school.mentoring.enrolment.entry.FieldProblem;
import school.mentoring.enrolment.entry.PersonEntry;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.table.TableRow;

/** Says of each row of a file whether it can be entered, and if not, why. */
final class RowJudge {

  private final OrganisationId organisation;
  private final Side side;
  private final EntryReader reader;
  private final Namesakes namesakes;

  RowJudge(OrganisationId organisation, Side side, EntryReader reader, Namesakes namesakes) {
    this.organisation = organisation;
    this.side = side;
    this.reader = reader;
    this.namesakes = namesakes;
  }

  /**
   * What was found.
   *
   * @param problems why the row is not simply entered
   * @param identity null for a row that cannot be read
   * @param known the same person in the base; null if there is none
   */
  record Judgement(
      RowVerdict verdict,
      List<FieldProblem> problems,
      String identity,
      Likeness likeness,
      UUID known,
      EntryReader.Reading reading) {

    /** The same row with another verdict. */
    Judgement as(RowVerdict other, String why) {
      return new Judgement(
          other,
          problem("«%s» %s".formatted(reading.details().name().full(), why)),
          identity,
          likeness,
          known,
          reading);
    }

    String reason() {
      return problems.stream().map(FieldProblem::toString).collect(Collectors.joining("; "));
    }
  }

  Judgement judge(TableRow row) {
    if (!row.problems().isEmpty()) {
      return bad(row.problems().stream().map(it -> new FieldProblem("вся строка", it)).toList());
    }
    EntryReader.Reading read = reader.read(entry(row, side));
    return read.problems().isEmpty() ? judge(row.number(), read) : bad(read.problems());
  }

  private Judgement judge(int row, EntryReader.Reading read) {
    PersonDetails details = read.details();
    String identity = Identity.of(organisation, side, details);
    Likeness likeness = Likeness.of(details.name(), details.form(), details.birthDate());
    Optional<Integer> above = namesakes.above(identity);
    Optional<UUID> known = namesakes.known(identity);
    Optional<String> like = namesakes.like(likeness);
    namesakes.add(row, identity, likeness);
    String name = details.name().full();
    RowVerdict verdict = RowVerdict.GOOD;
    List<FieldProblem> problems = List.of();
    if (above.isPresent()) {
      verdict = RowVerdict.REPEATED;
      problems = problem("«%s» уже есть выше в файле, в строке %d".formatted(name, above.get()));
    } else if (known.isPresent()) {
      verdict = RowVerdict.KNOWN;
      problems = problem("«%s» уже есть в списке".formatted(name));
    } else if (like.isPresent()) {
      verdict = RowVerdict.PROBABLE;
      problems = problem("«%s» похож на %s, проверьте, не тот же ли".formatted(name, like.get()));
    }
    return new Judgement(verdict, problems, identity, likeness, known.orElse(null), read);
  }

  static Judgement bad(List<FieldProblem> problems) {
    return new Judgement(RowVerdict.BAD, problems, null, null, null, null);
  }

  private static List<FieldProblem> problem(String reason) {
    return List.of(new FieldProblem(EntryField.SURNAME.title(), reason));
  }

  /** What a row says of a person. */
  static PersonEntry entry(TableRow row, Side side) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    EntryField.of(side).forEach(it -> texts.put(it, row.text(it.title())));
    return new PersonEntry(texts);
  }
}
