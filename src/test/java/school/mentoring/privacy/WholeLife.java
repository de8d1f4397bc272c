package school.mentoring.privacy;

import java.nio.charset.StandardCharsets;
import java.sql.Timestamp;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.camunda.bpm.engine.RuntimeService;
import org.camunda.bpm.engine.TaskService;
import org.camunda.bpm.engine.task.Task;
import org.camunda.bpm.engine.variable.Variables;
import org.springframework.context.annotation.Lazy;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Component;
import school.mentoring.TestSchool;
import school.mentoring.document.Documents;
import school.mentoring.document.FileId;
import school.mentoring.document.Files;
import school.mentoring.document.IncomingFile;
import school.mentoring.enrolment.ImportReport;
import school.mentoring.enrolment.Participants;
import school.mentoring.enrolment.Preferences;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.consent.WithdrawalDemand;
import school.mentoring.enrolment.consent.WithdrawalWay;
import school.mentoring.enrolment.consent.Withdrawals;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.mentorship.Mentorship;
import school.mentoring.mentorship.PairEndings;
import school.mentoring.mentorship.TestPairs;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.PersonName;
import school.mentoring.organisation.Role;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;

/** Puts one invented person into every place of the application that can hold one. */
@Component
@Lazy
public class WholeLife {

  /** What every case of the surname begins with, and other ways that lead to the person. */
  public static final String[] TRACES = {"зимородков", "zimorodkov@example.test", "900 123-45-67"};

  private static final String ROWS =
      """
      Фамилия;Имя;Отчество;Кто;Дата рождения;Класс или должность;Форма наставничества;Темы;Контакты;Законный представитель;Контакты представителя;Важные достижения;Дата согласия;Согласие действует до;Где хранится согласие;Дата согласия на участие;Согласие на участие действует до
      Зимородков;Игнатий;Лаврентьевич;ученик;14.03.2013;7А;учитель – ученик;музыка;zimorodkov@example.test, +7 900 123-45-67;Зимородкова Павла Олеговна;+7 900 765-43-21;победил;01.09.2020;31.08.2035;папка Зимородкова;01.09.2020;31.08.2035
      Зимородков;Игнатий;Лаврентьевич;ученик;14.03.2013;7А;ученик – ученик;бег;нет;;;;;;;;
      Озёров;Пётр;Ильич;ученик;15.03.2013;7А;учитель – ученик;шахматы;друг: zimorodkov@example.test;;;играл с Игнатием Зимородковым;01.09.2020;31.08.2035;папка 2;01.09.2020;31.08.2035
      """;

  private final TestSchool schools;
  private final TestPairs pairs;
  private final EnrolmentImport imports;
  private final Participants participants;
  private final Preferences preferences;
  private final Orders orders;
  private final PairEndings endings;
  private final Files files;
  private final Documents documents;
  private final RuntimeService runtime;
  private final TaskService tasks;
  private final JdbcTemplate database;
  private final NamedEverywhere everywhere;
  private final Withdrawals withdrawals;

  WholeLife(
      TestSchool schools,
      TestPairs pairs,
      EnrolmentImport imports,
      Participants participants,
      Preferences preferences,
      Orders orders,
      PairEndings endings,
      Files files,
      Documents documents,
      RuntimeService runtime,
      TaskService tasks,
      JdbcTemplate database,
      NamedEverywhere everywhere,
      Withdrawals withdrawals) {
    this.schools = schools;
    this.pairs = pairs;
    this.imports = imports;
    this.participants = participants;
    this.preferences = preferences;
    this.orders = orders;
    this.endings = endings;
    this.files = files;
    this.documents = documents;
    this.runtime = runtime;
    this.tasks = tasks;
    this.database = database;
    this.everywhere = everywhere;
    this.withdrawals = withdrawals;
  }

  /**
   * What was made.
   *
   * @param kept the registered order, which stays
   * @param pair the pair, still at work
   */
  public record Lived(OrganisationId school, UUID person, OrderId kept, Mentorship pair) {}

  /** Who erases. */
  public static CurrentMember curator(OrganisationId school) {
    return new CurrentMember(
        TestSchool.login(Role.CURATOR, school),
        school,
        new PersonName("Ветрова", "Анна", "Сергеевна"),
        Set.of(Role.CURATOR),
        false);
  }

  /** The person is enrolled, paired, ordered, met and written about. */
  public Lived lived() {
    OrganisationId school = schools.founded();
    ProgrammeId programme = pairs.programme(school, 2026);
    pairs.mentor(school, "Ручьёва", 1, "");
    enrolled(school);
    UUID person = person(school);
    UUID mentor = participants.mentorsTakingPart(school).get(0).uuid();
    preferences.say(school, programme, person, List.of(mentor), Set.of());
    OrderId kept = pairs.begun(school, programme, LocalDate.now());
    Mentorship pair = pairs.of(school, programme).get(0);
    journal(pair);
    engine(school, programme, pair);
    files(school, programme);
    OrderId draft = texts(school, programme, person, mentor);
    UUID other =
        participants.menteesTakingPart(school).stream()
            .filter(it -> it.name().surname().equals("Озёров"))
            .findFirst()
            .orElseThrow()
            .uuid();
    everywhere.fill(
        new NamedEverywhere.Place(school, programme, person, other, mentor, pair.id().id(), draft));
    return new Lived(school, person, kept, pair);
  }

  /** The pair ends, which an erasure waits for, and the family takes its consent back. */
  public void ended(Lived lived) {
    endings.endEarly(lived.school(), lived.pair().id(), "Семья Зимородковых переехала");
    UUID consent =
        database.queryForObject(
            "select consent_id from participant_consent where participant_id = ? and purpose = 'PROCESSING'",
            UUID.class,
            lived.person());
    withdrawals.record(
        lived.school(),
        lived.person(),
        consent,
        new Withdrawals.Received(WithdrawalDemand.WITHDRAWAL, WithdrawalWay.LETTER, null),
        "curator");
  }

  private void enrolled(OrganisationId school) {
    ImportReport report = imports.take(school, Side.MENTEE, ROWS.getBytes(StandardCharsets.UTF_8));
    if (!report.problems().isEmpty()) {
      throw new IllegalArgumentException(report.problems().toString());
    }
  }

  private UUID person(OrganisationId school) {
    return participants.menteesTakingPart(school).stream()
        .filter(it -> it.name().surname().equals("Зимородков") && it.form().startsWith("учитель"))
        .findFirst()
        .orElseThrow()
        .uuid();
  }

  private void journal(Mentorship pair) {
    database.update(
        "insert into meeting (meeting_id, mentorship_id, kind, held_on, minutes, format, topic, result, next_step)"
            + " values (?, ?, 'REGULAR', current_date, 45, 'IN_PERSON', 'О ЗИМОРОДКОВЕ', 'Зимородков читал', 'Позвонить Зимородковой')",
        UUID.randomUUID(),
        pair.id().id());
  }

  private void engine(OrganisationId school, ProgrammeId programme, Mentorship pair) {
    Map<String, Object> variables = new HashMap<>();
    variables.put("organisation", school.id());
    variables.put("accompanimentId", pair.accompaniment().toString());
    variables.put("mentor", null);
    variables.put("caption", "Ручьёва В. — Зимородков И. Л.");
    variables.put("lastMeetingsFrom", new Date());
    variables.put("meetings", "full");
    String id =
        runtime
            .startProcessInstanceByKey("accompanyMentorship", programme.toString(), variables)
            .getId();
    runtime.setVariable(id, "caption", "Зимородков И. Л., Ручьёва В.");
    runtime.setVariable(
        id,
        "note",
        Variables.objectValue(Map.of("who", "И. Л. Зимородков"))
            .serializationDataFormat("application/json")
            .create());
    runtime.setVariable(
        id,
        "escaped",
        "\\u0417\\u0438\\u043C\\u043e\\u0440\\u043e\\u0434\\u043a\\u043e\\u0432\\u0443");
    runtime.setVariable(id, "bytes", "о Зимородкове".getBytes(StandardCharsets.UTF_8));
    Task task = tasks.createTaskQuery().processInstanceId(id).list().get(0);
    task.setDescription("Встретиться с Зимородковым");
    tasks.saveTask(task);
    tasks.createComment(task.getId(), id, "Зимородкову звонили. " + "долго ".repeat(800));
    tasks.createAttachment(
        "link",
        task.getId(),
        id,
        "Портфолио Зимородкова",
        "всё о нём: Зимородков",
        "https://a.test/");
  }

  private void files(OrganisationId school, ProgrammeId programme) {
    byte[] paper =
        documents.of("Протокол", "<body><p>Слушали Зимородкова Игнатия.</p></body>").pdf();
    byte[] word =
        documents.of("Характеристика", "<body><p>Дано Зимородкову И. Л.</p></body>").docx();
    byte[] other = documents.of("План", "<body><p>План работы</p></body>").pdf();
    FileId kept = kept(school, "протокол.pdf", paper);
    kept(school, "характеристика.docx", word);
    kept(school, "Зимородков, план.pdf", other);
    database.update(
        "insert into evidence (id, programme_id, work_item, note, number, details, file, recorded_at)"
            + " values (?, ?, 'x', 'Собрание с Зимородковыми', '1', '{\"a\":\"Зимородков\"}', ?, ?)",
        UUID.randomUUID(),
        programme.id(),
        kept.toString(),
        Timestamp.from(Instant.now()));
  }

  private FileId kept(OrganisationId school, String name, byte[] content) {
    return files.keep(school, "curator", new IncomingFile(name, "", content));
  }

  private OrderId texts(OrganisationId school, ProgrammeId programme, UUID person, UUID mentor) {
    database.update(
        "update matching_pair set reasons = 'Зимородков просил музыку' where mentee_id = ?",
        person);
    OrderId draft = orders.draft(school, programme, OrderKind.FINAL_EVENT, null);
    database.update(
        "update official_order set points = '1. Пригласить Зимородкова И. Л.', note = 'для зимородковых' where order_id = ?",
        draft.id());
    database.update(
        "insert into order_acquaintance (order_id, position, name, post) values (?, 90, 'Зимородков Игнатий Лаврентьевич', '7А')",
        draft.id());
    database.update(
        "insert into monitoring (programme_id, organisation, strengths, version) values (?, ?, 'Успехи И. Зимородкова', 0)",
        programme.id(),
        school.id());
    database.update(
        "insert into mentee_help (mentee_help_id, organisation, programme_id, mentee_id, kind, given_on, note)"
            + " values (?, ?, ?, ?, 'CONSULTATION', current_date, 'Беседа с Зимородковым')",
        UUID.randomUUID(),
        school.id(),
        programme.id(),
        person);
    mail(school, "zimorodkov@example.test", "Вас ждут");
    database.update(
        "update staff_member set email = ? where organisation = ? and login like 'curator%'",
        school + "@example.test", school.id());
    mail(school, school + "@example.test", "Напомните Зимородкову о встрече");
    String session = UUID.randomUUID().toString();
    database.update("insert into spring_session values (?, ?, 0, 0, 1, 0, 'x')", session, session);
    database.update(
        "insert into spring_session_attributes values (?, 'flash', ?)",
        session,
        "Участник Зимородков внесён".getBytes(StandardCharsets.UTF_8));
    return draft;
  }

  private void mail(OrganisationId school, String to, String text) {
    Timestamp now = Timestamp.from(Instant.now());
    database.update(
        "insert into outgoing_mail (id, mail_key, recipient, subject, body, created_at, next_attempt_at, attempts)"
            + " values (?, ?, ?, 'Встреча', ?, ?, ?, 0)",
        UUID.randomUUID(),
        school + "-" + UUID.randomUUID(),
        to,
        text,
        now,
        now);
  }
}
