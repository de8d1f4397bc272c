package school.mentoring.mentorship.month;

import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.document.Document;
import school.mentoring.document.Documents;
import school.mentoring.document.QrCode;
import school.mentoring.enrolment.MentorId;
import school.mentoring.organisation.Organisations;
import school.mentoring.shared.OrganisationId;
import school.mentoring.shared.ProgrammeId;
import school.mentoring.shared.PublicAddress;
import school.mentoring.shared.Refusal;
import school.mentoring.shared.russian.MonthName;

/**
 * The month's journal on paper, a sheet a mentor, in the order of the page that it is entered on;
 * its code leads the curator to that mentor's part of the page.
 */
@Service
public class MonthPaper {

  private final MonthPairs pairs;
  private final Organisations organisations;
  private final Documents documents;
  private final PublicAddress address;

  MonthPaper(
      MonthPairs pairs, Organisations organisations, Documents documents, PublicAddress address) {
    this.pairs = pairs;
    this.organisations = organisations;
    this.documents = documents;
    this.address = address;
  }

  /**
   * A sheet to be filled in by hand.
   *
   * @param code leads to the page for it; empty where nobody reaches the server from outside
   */
  public record Sheet(MonthMentor mentor, String code) {}

  /**
   * The sheets of some mentors.
   *
   * @throws Refusal if there is nobody to hand one to
   */
  @Transactional(readOnly = true)
  public Document of(
      OrganisationId organisation, ProgrammeId programme, YearMonth month, MonthFilter filter) {
    List<MonthMentor> mentors = pairs.all(organisation, programme, month, filter);
    if (mentors.isEmpty()) {
      throw Refusal.conflict(
          "Бланков за %s нет: нет идущих пар, чьи встречи вносят с бумаги. Откройте «Все пары» на странице месяца."
              .formatted(MonthName.of(month)));
    }
    return documents.compose(
        "mentorship/month-journal",
        Map.of(
            "title",
            "Журнал встреч, " + MonthName.of(month),
            "month",
            MonthName.of(month),
            "school",
            organisations.get(organisation).shortName(),
            "sheets",
            mentors.stream().map(it -> sheet(it, programme, month)).toList()));
  }

  private Sheet sheet(MonthMentor mentor, ProgrammeId programme, YearMonth month) {
    return new Sheet(
        mentor, address.of(page(programme, month, mentor.id())).map(QrCode::of).orElse(""));
  }

  private static String page(ProgrammeId programme, YearMonth month, MentorId mentor) {
    return "/programmes/%s/mentorships/month?month=%s&mentor=%s"
        .formatted(programme, month, mentor);
  }
}
