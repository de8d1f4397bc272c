package school.mentoring.organisation;

import jakarta.persistence.EntityManager;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.organisation.StaffImportReport.Rejected;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableColumns;
import school.mentoring.shared.table.TableExport;
import school.mentoring.shared.table.TableLimits;
import school.mentoring.shared.table.TableReader;
import school.mentoring.shared.table.TableRow;

/** Takes a file of staff: valid rows are kept, each bad one is reported. */
@Service
public class StaffImport {

  static final List<String> COLUMNS =
      List.of("Логин", "Фамилия", "Имя", "Отчество", "Должность", "Роли", "Пароль");

  static final List<String> OPTIONAL = List.of(EmailAddress.FIELD);

  private static final TableLimits LIMITS = new TableLimits(5 << 20, 2000);

  private final StaffRepository repository;
  private final Staff staff;
  private final StaffEntryCheck check;
  private final StaffEmails emails;
  private final EntityManager memory;

  StaffImport(
      StaffRepository repository,
      Staff staff,
      StaffEntryCheck check,
      StaffEmails emails,
      EntityManager memory) {
    this.repository = repository;
    this.staff = staff;
    this.check = check;
    this.emails = emails;
    this.memory = memory;
  }

  /**
   * Takes the rows of a file.
   *
   * @throws school.mentoring.shared.Refusal if the file is no such table: then nothing is taken
   */
  @Transactional
  public StaffImportReport take(CurrentMember by, byte[] file) {
    by.mustBe(Role.CURATOR, Role.DIRECTOR);
    CurrentMember forGood = staff.forGood(by);
    Table table = TableReader.read(file, new TableColumns(COLUMNS, OPTIONAL, false), LIMITS);
    Set<String> seen = new HashSet<>();
    List<Rejected> rejected = new ArrayList<>();
    int added = 0;
    int changed = 0;
    for (TableRow row : table.rows()) {
      StaffEntry entry = entry(row);
      List<FieldProblem> problems = problems(forGood, row, entry, seen);
      if (!problems.isEmpty()) {
        rejected.add(new Rejected(row, problems));
      } else if (isNew(by, entry, row.text(EmailAddress.FIELD))) {
        added++;
      } else {
        changed++;
      }
    }
    return new StaffImportReport(added, changed, rejected, table.format(), table.header());
  }

  /** Keeps a valid row, and says whether the person is new on the staff. */
  private boolean isNew(CurrentMember by, StaffEntry entry, String email) {
    boolean known =
        repository.findByOrganisationAndLogin(by.organisation(), entry.login()).isPresent();
    staff.enrol(
        by.organisation(),
        entry.login(),
        entry.name(),
        entry.post(),
        entry.roles(),
        entry.password());
    if (!email.isBlank()) {
      emails.take(by.organisation(), entry.login(), email);
    }
    forget();
    return !known;
  }

  /** People who are done with would be looked through once more with every further row. */
  private void forget() {
    memory.flush();
    memory.clear();
  }

  private static StaffEntry entry(TableRow row) {
    return new StaffEntry(
        row.text("Логин"),
        new PersonName(row.text("Фамилия"), row.text("Имя"), row.text("Отчество")),
        row.text("Должность"),
        RolesText.of(row.text("Роли")).roles(),
        row.text("Пароль"));
  }

  private List<FieldProblem> problems(
      CurrentMember by, TableRow row, StaffEntry entry, Set<String> seen) {
    if (!row.problems().isEmpty()) {
      return row.problems().stream().map(it -> new FieldProblem("Вся строка", "", it)).toList();
    }
    List<FieldProblem> problems = new ArrayList<>(check.problems(by, entry));
    EmailAddress.problem(row.text(EmailAddress.FIELD)).ifPresent(problems::add);
    RolesText roles = RolesText.of(row.text("Роли"));
    if (roles.unknown().isPresent() || roles.roles().isEmpty()) {
      problems.add(0, new FieldProblem("Роли", roles.unknown().orElse(""), knownRoles()));
    }
    if (!entry.login().isEmpty() && !seen.add(entry.login().toLowerCase(Locale.ROOT))) {
      problems.add(
          0,
          new FieldProblem(
              "Логин", entry.login(), "уже был в этом файле выше: оставьте одну строку"));
    }
    return problems;
  }

  private static String knownRoles() {
    List<String> names = new ArrayList<>();
    for (Role role : Role.values()) {
      names.add(role.group() + " (" + role.title() + ")");
    }
    return "нужна одна или несколько из ролей: " + String.join(", ", names);
  }

  /** The header and one row that show how a file is to be filled. */
  public TableExport template() {
    return TableExport.ofTexts(
        "образец - сотрудники",
        COLUMNS,
        List.of(
            List.of(
                "teacher12",
                "Петрова",
                "Анна",
                "Сергеевна",
                "учитель химии",
                "mentor, psychologist",
                "смените-этот-пароль")));
  }
}
