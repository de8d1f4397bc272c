package school.mentoring.enrolment.consent;

import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.IsoFields;
import java.util.ArrayList;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import school.mentoring.enrolment.consent.ConsentFilter.State;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/**
 * Tells the curators by mail, once a week, how many people are to be asked anew: who turns eighteen
 * and whose papers end soon. A letter names nobody; who it is, stands on the page.
 */
@Service
public class ConsentReminders {

  private static final Logger log = LoggerFactory.getLogger(ConsentReminders.class);

  private final ConsentLists lists;
  private final Organisations organisations;
  private final Staff staff;
  private final Mails mails;
  private final Clock clock;

  ConsentReminders(
      ConsentLists lists, Organisations organisations, Staff staff, Mails mails, Clock clock) {
    this.lists = lists;
    this.organisations = organisations;
    this.staff = staff;
    this.mails = mails;
    this.clock = clock;
  }

  /** The weekly round, for every organisation; one that fails keeps no other waiting. */
  void remindAll() {
    if (mails.isOn()) {
      organisations.all().stream().map(Organisation::id).forEach(this::remindQuietly);
    }
  }

  private void remindQuietly(OrganisationId organisation) {
    try {
      remind(organisation);
    } catch (RuntimeException broken) {
      log.error("Reminders about consents of {} were not posted", organisation, broken);
    }
  }

  /**
   * Writes to the curators of an organisation.
   *
   * @return how many letters go out now
   */
  public int remind(OrganisationId organisation) {
    List<String> lines = lines(organisation);
    return lines.isEmpty()
        ? 0
        : (int)
            staff.of(organisation).stream()
                .filter(it -> it.roles().contains(Role.CURATOR) && it.email().isPresent())
                .filter(it -> posted(letter(it, lines)))
                .count();
  }

  private List<String> lines(OrganisationId organisation) {
    List<String> lines = new ArrayList<>();
    line(lines, "исполнится 18 лет в ближайшие 60 дней", organisation, State.TURNING_18);
    line(lines, "согласие истекает в ближайшие 60 дней", organisation, State.EXPIRING);
    return lines;
  }

  private void line(List<String> lines, String what, OrganisationId organisation, State state) {
    long people = lists.count(organisation, state);
    if (people > 0) {
      lines.add("— %s: %d".formatted(what, people));
    }
  }

  private Mail letter(StaffMember curator, List<String> lines) {
    LocalDate today = LocalDate.now(clock);
    String week =
        today.get(IsoFields.WEEK_BASED_YEAR) + "-" + today.get(IsoFields.WEEK_OF_WEEK_BASED_YEAR);
    String text =
        "Здравствуйте, %s!\n\nПодготовьте новые согласия участников программы:\n%s\n\nТому, кому исполняется 18 лет, дайте подписать согласие самому: согласие представителя действует до дня рождения. Кто это, видно на странице «Согласия».%s\n"
            .formatted(
                curator.name().full(),
                String.join("\n", lines),
                mails.link("/consents?state=TURNING_18").map(it -> "\n" + it).orElse(""));
    return new Mail(
        String.join("/", "consents", curator.organisation().id(), curator.login(), week),
        curator.email().orElseThrow(),
        "Согласия участников: кого спросить заново",
        text);
  }

  /** Each letter in a transaction of its own: another node may post the same at this moment. */
  private boolean posted(Mail mail) {
    try {
      return mails.post(mail);
    } catch (DataIntegrityViolationException otherNodeWasFaster) {
      return false;
    }
  }
}
