package school.mentoring.enrolment.imports;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import school.mentoring.EngineTest;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.Participant;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Side;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.table.Books;
import school.mentoring.shared.table.Table;
import school.mentoring.shared.table.TableColumns;
import school.mentoring.shared.table.TableFormat;
import school.mentoring.shared.table.TableLimits;
import school.mentoring.shared.table.TableReader;

@EngineTest
class ParticipantImportIntegrationTests {

  private static final String HEADER =
      "Фамилия;Имя;Отчество;Кто;Дата рождения;Класс или должность;Форма наставничества;Контакты;Заметка\n";

  @Autowired TestSchool schools;
  @Autowired ParticipantImports imports;
  @Autowired ParticipantImportRepository repository;
  @Autowired ImportSteps steps;
  @Autowired ImportWorker worker;
  @Autowired Participants participants;
  @Autowired JdbcTemplate database;
  @Autowired Clock clock;

  private OrganisationId school;

  @BeforeEach
  void found() {
    school = schools.founded();
  }

  private static String row(String surname, String birthDate, String group, String contacts) {
    return surname
        + ";Анна;;ученик;"
        + birthDate
        + ";"
        + group
        + ";учитель – ученик;"
        + contacts
        + ";своё\n";
  }

  private ParticipantImport checked(String rows) {
    UUID job =
        imports.start(
            school, Side.MENTEE, "curator", (HEADER + rows).getBytes(StandardCharsets.UTF_8));
    worker.goRound();
    return imports.get(school, job);
  }

  private ParticipantImport saved(ParticipantImport job, boolean update, boolean probable) {
    imports.accept(school, job.id(), update, probable);
    worker.goRound();
    return imports.get(school, job.id());
  }

  private int rows(UUID job) {
    return database.queryForObject(
        "select count(*) from participant_import_row where import_id = ?", Integer.class, job);
  }

  @Test
  void nothingIsEnteredBeforeSomebodySaysSo() {
    ParticipantImport job = checked(row("Ветрова", "14.03.2013", "7А", ""));

    assertThat(job.state()).isEqualTo(ImportState.CHECKED);
    assertThat(participants.menteesTakingPart(school)).isEmpty();

    ParticipantImport done = saved(job, false, false);
    assertThat(done.state()).isEqualTo(ImportState.DONE);
    assertThat(done.counts().entered()).isEqualTo(1);
    assertThat(participants.menteesTakingPart(school)).hasSize(1);
    assertThat(rows(job.id())).as("nothing is left of the file").isZero();
  }

  @Test
  void rowsAreCountedByWhatIsWrongWithThem() {
    saved(checked(row("Ветрова", "14.03.2013", "7А", "")), false, false);

    ParticipantImport job =
        checked(
            row("Ветрова", "14.03.2013", "7А", "")
                + row("Лесной", "14.03.2030", "7А", "")
                + row("Полева", "41347", "8Б", "")
                + row("Полева", "14 марта 2013", "8Б", "")
                + row("Новая", "2013-03-14 00:00:00", "8Б", "")
                + row("", "14.03.2013", "8Б", ""));

    assertThat(job.counts()).isEqualTo(new ImportCounts(6, 2, 2, 1, 1, 0, 0, 0));
    assertThat(imports.bad(school, job.id(), 9))
        .extracting(ImportRow::number)
        .containsExactly(3, 7);
    assertThat(imports.repeated(school, job.id(), 9))
        .extracting(ImportRow::reason)
        .containsExactly(
            "Фамилия: «Ветрова Анна» уже есть в списке",
            "Фамилия: «Полева Анна» уже есть выше в файле, в строке 4");
  }

  @Test
  void whoeverResemblesSomebodyIsEnteredOnlyIfToldSo() {
    String teacher = "%s;Анна;;педагог;%s;%s;учитель – ученик;;\n";
    saved(checked(teacher.formatted("Семёнова", "14.03.1980", "завуч")), false, false);

    ParticipantImport job =
        checked(
            teacher.formatted("СЕМЕНОВА", "", "учитель")
                + teacher.formatted("Семенова", "15.04.1970", "учитель"));

    assertThat(job.counts().probable()).isEqualTo(2);
    assertThat(imports.probable(school, job.id(), 9).get(0).reason())
        .contains("похож на «Семёнова Анна, завуч»");
    assertThatThrownBy(() -> imports.accept(school, job.id(), false, false))
        .isInstanceOf(Refusal.class);
    assertThat(saved(job, false, true).counts().entered()).isEqualTo(2);
  }

  @Test
  void knownPeopleAreUpdatedOnlyIfToldSoAndNothingIsErasedBySilence() {
    saved(checked(row("Ветрова", "14.03.2013", "7А", "чат класса")), false, false);

    ParticipantImport job =
        checked(row("Ветрова", "14.03.2013", "8А", "") + row("Новая", "14.03.2013", "8А", ""));
    assertThat(saved(job, true, false).counts().updated()).isEqualTo(1);

    assertThat(participants.menteesTakingPart(school))
        .extracting(it -> it.name().surname(), Participant::group, Participant::contacts)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("Ветрова", "8А", "чат класса"),
            org.assertj.core.groups.Tuple.tuple("Новая", "8А", ""));
  }

  @Test
  void badRowsComeBackInTheSameFileWithTheReasonLast() {
    byte[] file =
        Books.book(
            sheet ->
                Books.fill(
                    sheet,
                    0,
                    new Object[] {
                      "Класс или должность",
                      "Фамилия",
                      "Имя",
                      "Причина",
                      "Кто",
                      "Форма наставничества",
                      "Дата рождения",
                      "Заметка"
                    },
                    new Object[] {
                      7, "Ветрова", "Анна", "старая", "ученик", "учитель-ученик", "14.03.2013", "а"
                    },
                    new Object[] {
                      7, "Лесной", "Пётр", "старая", "пришелец", "учитель-ученик", "14.03.2013", "б"
                    }));
    UUID job = imports.start(school, Side.MENTEE, "curator", file);
    worker.goRound();
    saved(imports.get(school, job), false, false);

    byte[] mend = imports.toMend(school, job).in(imports.get(school, job).format());
    Table again =
        TableReader.read(
            mend,
            new TableColumns(List.of("Фамилия"), List.of(), true),
            new TableLimits(1 << 20, 10));

    assertThat(again.format()).isEqualTo(TableFormat.XLSX);
    assertThat(again.header())
        .containsExactly(
            "Класс или должность",
            "Фамилия",
            "Имя",
            "Кто",
            "Форма наставничества",
            "Дата рождения",
            "Заметка",
            "Причина");
    assertThat(again.rows())
        .singleElement()
        .satisfies(it -> assertThat(it.text("Причина")).startsWith("Кто: значение «пришелец»"));
  }

  @Test
  void aListOfMentorsIsNotTakenForMentees() {
    byte[] mentors =
        (HEADER.replace("Заметка", "ЧИСЛО  МЕСТ") + row("Ветрова", "", "7А", ""))
            .getBytes(StandardCharsets.UTF_8);

    assertThatThrownBy(() -> imports.start(school, Side.MENTEE, "curator", mentors))
        .isInstanceOf(Refusal.class)
        .hasMessageContaining("«Число мест»")
        .hasMessageContaining("на странице «Наставники»");
    assertThat(imports.start(school, Side.MENTOR, "curator", mentors)).isNotNull();
  }

  @Test
  void aCancelledFileIsErasedAndNeverEntered() {
    ParticipantImport job = checked(row("Ветрова", "14.03.2013", "7А", ""));

    imports.cancel(school, job.id());
    worker.goRound();

    assertThat(rows(job.id())).isZero();
    assertThat(participants.menteesTakingPart(school)).isEmpty();
    assertThatThrownBy(() -> imports.accept(school, job.id(), false, false))
        .hasMessageContaining("уже отменён");
    assertThatThrownBy(() -> imports.get(schools.founded(), job.id()))
        .hasMessageContaining("не найдена");
  }

  @Test
  void aFileIsLeasedToOneNodeAndGoesOnOnAnotherWhenThatOneDies() {
    ParticipantImport job = checked(row("Ветрова", "14.03.2013", "7А", ""));
    imports.accept(school, job.id(), false, false);
    UUID dying = UUID.randomUUID();
    UUID other = UUID.randomUUID();

    assertThat(steps.take(job.id(), dying)).isTrue();
    assertThat(steps.take(job.id(), other)).isFalse();
    assertThat(steps.next(job.id(), other)).as("only the holder works").isFalse();
    assertThat(participants.menteesTakingPart(school)).isEmpty();
    database.update(
        "update participant_import set lease_until = ? where import_id = ?",
        java.sql.Timestamp.from(clock.instant().minus(Duration.ofSeconds(1))),
        job.id());
    assertThat(steps.take(job.id(), other)).isTrue();
    assertThat(steps.next(job.id(), other)).isTrue();
    assertThat(steps.next(job.id(), dying)).as("it wakes up too late").isFalse();
    assertThat(participants.menteesTakingPart(school)).hasSize(1);
  }

  @Test
  void aFileThatFailsAgainAndAgainIsGivenUp() {
    ParticipantImport job = checked(row("Ветрова", "14.03.2013", "7А", ""));
    imports.accept(school, job.id(), false, false);
    database.update("update participant_import set attempts = 5 where import_id = ?", job.id());

    worker.goRound();

    assertThat(imports.get(school, job.id()).state()).isEqualTo(ImportState.FAILED);
  }

  @Test
  void rowsThatNobodyMendedAndFilesThatNobodyDecidedOnAreErased() {
    ParticipantImport undecided = checked(row("Ветрова", "14.03.2013", "7А", ""));
    ParticipantImport mended =
        saved(
            checked(row("Лесной", "14.03.2013", "7А", "") + row("", "14.03.2013", "7А", "")),
            false,
            false);
    assertThat(rows(mended.id())).isEqualTo(1);
    database.update(
        "update participant_import set uploaded_at = ?, finished_at = case when finished_at is null then null else ? end where organisation = ?",
        java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(8))),
        java.sql.Timestamp.from(clock.instant().minus(Duration.ofDays(8))),
        school.id());

    worker.forget();

    assertThat(rows(mended.id()) + rows(undecided.id())).isZero();
    assertThat(imports.get(school, undecided.id()).state()).isEqualTo(ImportState.CANCELLED);
    assertThat(imports.recent(school)).hasSize(2);
  }

  @Test
  void theYearOfFirstWorkIsReadFromAFileAndBadOnesAreNamed() {
    String header =
        "Фамилия;Имя;Кто;Класс или должность;Форма наставничества;Год начала педагогической работы\n";
    String row = "%s;Анна;педагог;учитель;учитель – учитель;%s\n";
    byte[] file =
        (header
                + row.formatted("Ветрова", "2024")
                + row.formatted("Лесная", "1900")
                + row.formatted("Полева", ""))
            .getBytes(StandardCharsets.UTF_8);
    UUID id = imports.start(school, Side.MENTEE, "curator", file);
    worker.goRound();

    assertThat(imports.bad(school, id, 9))
        .singleElement()
        .satisfies(
            it -> {
              assertThat(it.number()).isEqualTo(3);
              assertThat(it.reason())
                  .startsWith("Год начала педагогической работы: значение «1900», укажите целое");
            });
    saved(imports.get(school, id), false, false);
    assertThat(participants.menteesTakingPart(school))
        .extracting(it -> it.name().surname(), it -> it.profile().workingSince())
        .containsExactlyInAnyOrder(tuple("Ветрова", 2024), tuple("Полева", null));
  }
}
