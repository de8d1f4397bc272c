package school.mentoring.recognition.portfolio;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.enrolment.Mentor;
import school.mentoring.enrolment.MentorId;
import school.mentoring.enrolment.ParticipantKind;
import school.mentoring.enrolment.Participants;
import school.mentoring.mentorship.PairRecord;
import school.mentoring.mentorship.PairRecords;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Staff;
import school.mentoring.privacy.People;
import school.mentoring.recognition.contest.Contests;
import school.mentoring.recognition.letter.Letters;
import school.mentoring.recognition.practice.Practices;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.SchoolYear;
import school.mentoring.shared.russian.Capital;
import school.mentoring.shared.russian.Dates;
import school.mentoring.shared.russian.Hours;

/** Puts together what the system knows of a mentor's work in all years. */
@Service
public class Portfolios {

  private final Participants participants;
  private final People people;
  private final PairRecords records;
  private final PortfolioPairs pairs;
  private final Contests contests;
  private final Letters letters;
  private final Practices practices;
  private final Organisations organisations;
  private final Staff staff;
  private final Documents documents;
  private final Clock clock;

  Portfolios(
      Participants participants,
      People people,
      PairRecords records,
      PortfolioPairs pairs,
      Contests contests,
      Letters letters,
      Practices practices,
      Organisations organisations,
      Staff staff,
      Documents documents,
      Clock clock) {
    this.participants = participants;
    this.people = people;
    this.records = records;
    this.pairs = pairs;
    this.contests = contests;
    this.letters = letters;
    this.practices = practices;
    this.organisations = organisations;
    this.staff = staff;
    this.documents = documents;
    this.clock = clock;
  }

  /**
   * The portfolio of a mentor, for the mentor and whoever leads.
   *
   * @throws Refusal if somebody else asks
   */
  @Transactional(readOnly = true)
  public PortfolioContent of(CurrentMember by, UUID mentorId) {
    Mentor mentor = participants.mentor(by.organisation(), new MentorId(mentorId));
    if (!by.leads() && mentor.login().filter(by.login()::equals).isEmpty()) {
      throw Refusal.forbidden(
          "Портфолио видят сам наставник, куратор и руководитель: обратитесь к куратору.");
    }
    List<UUID> ids = people.get(by.organisation(), mentorId).ids();
    List<PairRecord> all = records.ofMentors(by.organisation(), ids);
    Organisation organisation = organisations.get(by.organisation());
    return new PortfolioContent(
        mentor.name().full(),
        mentor.group() == null ? "" : mentor.group(),
        mentor.kind() == ParticipantKind.TEACHER,
        organisation.fullName(),
        Capital.of(organisation.headPost()),
        staff.head(by.organisation()).name().initialsFirst(),
        Dates.text(LocalDate.now(clock)),
        sums(all),
        years(by, all),
        contests.awardsOf(by.organisation(), ids).stream()
            .filter(it -> it.people().stream().anyMatch(ids::contains))
            .map(it -> new PortfolioContent.Line(it.title(), it.ground()))
            .toList(),
        letters.of(by.organisation(), ids).stream()
            .map(
                it ->
                    new PortfolioContent.Line(
                        it.kind().title(),
                        "№ %d от %s".formatted(it.number(), Dates.text(it.issuedOn()))))
            .toList(),
        practices.of(by.organisation(), ids).stream()
            .map(it -> new PortfolioContent.Line(it.text().title(), it.year() + " учебный год"))
            .toList());
  }

  private List<PortfolioContent.Year> years(CurrentMember by, List<PairRecord> all) {
    Map<UUID, PortfolioContent.Pair> told = pairs.of(by.organisation(), all);
    Map<Integer, List<PortfolioContent.Pair>> years = new LinkedHashMap<>();
    all.stream()
        .sorted(Comparator.comparingInt(PairRecord::year))
        .forEach(
            it -> years.computeIfAbsent(it.year(), y -> new ArrayList<>()).add(told.get(it.id())));
    return years.entrySet().stream()
        .map(it -> new PortfolioContent.Year(SchoolYear.of(it.getKey()).toString(), it.getValue()))
        .toList();
  }

  private static PortfolioContent.Sums sums(List<PairRecord> all) {
    return new PortfolioContent.Sums(
        (int) all.stream().map(PairRecord::year).distinct().count(),
        all.size(),
        (int) all.stream().filter(PairRecord::kept).count(),
        all.stream().mapToLong(PairRecord::meetings).sum(),
        Hours.text(all.stream().mapToLong(PairRecord::minutes).sum()));
  }

  /** The same on paper. */
  @Transactional(readOnly = true)
  public Document paper(CurrentMember by, UUID mentorId) {
    return documents.compose("recognition/portfolio", Map.of("it", of(by, mentorId)));
  }
}
