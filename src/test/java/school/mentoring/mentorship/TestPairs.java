package school.mentoring.mentorship;

import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;
import school.mentoring.TestSchool;
import school.mentoring.enrolment.ImportReport;
import school.mentoring.enrolment.Side;
import school.mentoring.enrolment.imports.EnrolmentImport;
import school.mentoring.matching.Matchings;
import school.mentoring.matching.ProposalChanges;
import school.mentoring.matching.ProposalId;
import school.mentoring.order.OrderId;
import school.mentoring.order.OrderKind;
import school.mentoring.order.Orders;
import school.mentoring.order.requisite.Registration;
import school.mentoring.order.text.OrderText;
import school.mentoring.organisation.Role;
import school.mentoring.roadmap.Programme;
import school.mentoring.roadmap.Programmes;
import school.mentoring.roadmap.Roadmaps;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.SchoolYear;

/** Brings a test's programme to pairs joined by an order, the way the stages before do. */
@Component
public class TestPairs {

  private static final String CONSENT = ";01.09.2020;31.08.2035";

  private final EnrolmentImport files;
  private final Programmes programmes;
  private final Roadmaps roadmaps;
  private final Matchings matchings;
  private final ProposalChanges changes;
  private final Orders orders;
  private final PairEndings endings;
  private final PairBeginnings beginnings;
  private final AccompanimentRepository accompaniments;
  private final MentorshipRepository repository;
  private final TransactionTemplate transaction;

  TestPairs(
      EnrolmentImport files,
      Programmes programmes,
      Roadmaps roadmaps,
      Matchings matchings,
      ProposalChanges changes,
      Orders orders,
      PairEndings endings,
      PairBeginnings beginnings,
      AccompanimentRepository accompaniments,
      MentorshipRepository repository,
      TransactionTemplate transaction) {
    this.files = files;
    this.programmes = programmes;
    this.roadmaps = roadmaps;
    this.matchings = matchings;
    this.changes = changes;
    this.orders = orders;
    this.endings = endings;
    this.beginnings = beginnings;
    this.accompaniments = accompaniments;
    this.repository = repository;
    this.transaction = transaction;
  }

  /** A programme of the target model whose processes the test starts one by one. */
  public ProgrammeId programme(OrganisationId school, int year) {
    Programme programme =
        programmes.begin(
            ProgrammeId.next(),
            school,
            roadmaps.newest().stream()
                .filter(it -> it.key().equals("targetModel"))
                .findFirst()
                .orElseThrow(),
            new SchoolYear(year),
            TestSchool.login(Role.CURATOR, school));
    return programme.id();
  }

  /** A mentor with a valid consent. */
  public void mentor(OrganisationId school, String surname, int places, String login) {
    take(
        school,
        Side.MENTOR,
        "Фамилия;Имя;Кто;Класс или должность;Форма наставничества;Темы;Число мест;Логин;Дата согласия;Согласие действует до\n"
            + "%s;Вера;педагог;учитель музыки;учитель – ученик;музыка;%d;%s%s"
                .formatted(surname, places, login, CONSENT));
  }

  /** A pupil with a valid consent. */
  public void mentee(OrganisationId school, String surname) {
    mentee(school, surname, "");
  }

  /** A pupil who told a kind of mentoring. */
  public void mentee(OrganisationId school, String surname, String manner) {
    take(
        school,
        Side.MENTEE,
        "Фамилия;Имя;Кто;Дата рождения;Класс или должность;Форма наставничества;Вид наставничества;Темы;Дата согласия;Согласие действует до;Дата согласия на участие;Согласие на участие действует до\n"
            + "%s;Егор;ученик;14.03.2013;7А;учитель – ученик;%s;музыка%s%s"
                .formatted(surname, manner, CONSENT, CONSENT));
  }

  /** A teacher who mentors teachers, with both consents that this takes. */
  public void teacher(OrganisationId school, String name, String login) {
    take(
        school,
        Side.MENTOR,
        "Фамилия;Имя;Отчество;Кто;Класс или должность;Форма наставничества;Темы;Число мест;Логин;Дата согласия;Согласие действует до;Дата согласия работника;Согласие работника действует до\n"
            + "%s;педагог;учитель истории;учитель – учитель;ведение урока;2;%s%s%s"
                .formatted(name.replace(' ', ';'), login, CONSENT, CONSENT));
  }

  /** A teacher who is new at the school, with a valid consent. */
  public void novice(OrganisationId school, String name) {
    take(
        school,
        Side.MENTEE,
        "Фамилия;Имя;Отчество;Кто;Класс или должность;Форма наставничества;Темы;Дата согласия;Согласие действует до\n"
            + "%s;педагог;учитель химии;учитель – учитель;ведение урока%s"
                .formatted(name.replace(' ', ';'), CONSENT));
  }

  private void take(OrganisationId school, Side side, String table) {
    ImportReport report = files.take(school, side, table.getBytes(StandardCharsets.UTF_8));
    if (!report.problems().isEmpty()) {
      throw new IllegalArgumentException(report.problems().toString());
    }
  }

  /** The best pairs of everybody without one, confirmed. */
  public ProposalId confirmed(OrganisationId school, ProgrammeId programme) {
    ProposalId proposal = matchings.propose(school, programme);
    changes.confirmAsItStands(school, proposal, Optional.empty());
    return proposal;
  }

  /** An order on the pairs of a proposal, in force from a day. */
  public OrderId ordered(
      OrganisationId school, ProgrammeId programme, ProposalId proposal, LocalDate from) {
    String head = TestSchool.login(Role.DIRECTOR, school);
    OrderId order = orders.draft(school, programme, OrderKind.PAIRS, proposal.toString());
    OrderText text = orders.get(school, order).text();
    orders.check(school, order, text, head);
    orders.sign(school, order, head);
    orders.register(school, order, Registration.byHand("П-" + order, from), head);
    return order;
  }

  /** The best pairs of everybody without one begin on a day. */
  public OrderId begun(OrganisationId school, ProgrammeId programme, LocalDate from) {
    ProposalId proposal = confirmed(school, programme);
    OrderId order = ordered(school, programme, proposal, from);
    beginnings.begin(school, programme, proposal, order);
    return order;
  }

  /** The pairs of a programme hold the meetings of a cycle, as if it had been opened with it. */
  public void follow(OrganisationId school, ProgrammeId programme, MeetingCycle meetings) {
    transaction.executeWithoutResult(
        status ->
            repository
                .findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(school, programme)
                .forEach(it -> it.follow(meetings)));
  }

  /** Ids of the sets of pairs that no stage has taken up yet. */
  public List<AccompanimentId> waiting(OrganisationId school, ProgrammeId programme) {
    return accompaniments
        .findByOrganisationAndProgrammeAndState(school, programme, Accompaniment.State.WAITING)
        .stream()
        .map(Accompaniment::id)
        .toList();
  }

  /** A pair ends before its time. */
  public void end(OrganisationId school, MentorshipId pair, String reason) {
    endings.endEarly(school, pair, reason);
  }

  /** The pairs of a programme with their journals. */
  public List<Mentorship> of(OrganisationId school, ProgrammeId programme) {
    return transaction.execute(
        status -> {
          List<Mentorship> pairs =
              repository.findByOrganisationAndProgrammeOrderByStartsOnAscAnnexRowAsc(
                  school, programme);
          pairs.forEach(
              it -> {
                it.meetings();
              });
          return pairs;
        });
  }
}
