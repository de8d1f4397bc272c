package school.mentoring.enrolment;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.ImportReport.RowProblem;
import school.mentoring.shared.OrganisationId;

/** Enters the participants of a CSV file: valid rows are kept, each bad one is reported. */
@Service
public class EnrolmentImport {

  private final ParticipantRepository participants;
  private final Enrolment enrolment;
  private final EntryRules rules;

  EnrolmentImport(ParticipantRepository participants, Enrolment enrolment, EntryRules rules) {
    this.participants = participants;
    this.enrolment = enrolment;
    this.rules = rules;
  }

  /**
   * Enters the rows of a file.
   *
   * @throws school.mentoring.shared.Refusal if the file is no such table
   */
  @Transactional
  public ImportReport take(OrganisationId organisation, Side side, byte[] file) {
    CsvFile table = CsvFile.read(file, EntryField.needed(side));
    EntryReader reader = rules.reader(organisation, side);
    Set<String> known = participants.identities(organisation);
    List<Participant> taken = new ArrayList<>();
    List<RowProblem> problems = new ArrayList<>();
    for (CsvFile.Row row : table.rows()) {
      EntryReader.Reading read = reader.read(entry(row, side));
      List<FieldProblem> found = problems(row, read, side, organisation, known);
      found.forEach(it -> problems.add(new RowProblem(row.number(), it.field(), it.reason())));
      if (found.isEmpty()) {
        taken.add(enrolment.entered(organisation, side, read));
      }
    }
    participants.saveAll(taken);
    return new ImportReport(taken.size(), problems);
  }

  /** The header and one row that show how a file is to be filled. */
  public byte[] template(Side side) {
    List<EntryField> fields = EntryField.of(side);
    return CsvFile.write(
        fields.stream().map(EntryField::title).toList(),
        List.of(fields.stream().map(it -> EntrySample.of(it, side)).toList()));
  }

  private static PersonEntry entry(CsvFile.Row row, Side side) {
    Map<EntryField, String> texts = new EnumMap<>(EntryField.class);
    EntryField.of(side).forEach(it -> texts.put(it, row.text(it.title())));
    return new PersonEntry(texts);
  }

  private static List<FieldProblem> problems(
      CsvFile.Row row,
      EntryReader.Reading read,
      Side side,
      OrganisationId organisation,
      Set<String> known) {
    if (row.surplus()) {
      return List.of(
          new FieldProblem(
              "вся строка", "ячеек больше, чем столбцов: текст с разделителем возьмите в кавычки"));
    }
    boolean twice =
        read.problems().isEmpty() && !known.add(Identity.of(organisation, side, read.details()));
    return twice
        ? List.of(
            new FieldProblem(
                "Фамилия",
                "«%s» уже есть в списке или выше в файле, строка пропущена"
                    .formatted(read.details().name().full())))
        : read.problems();
  }
}
