package school.mentoring.order.acquaintance;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.roadmap.window.WorkingCalendar;
import school.mentoring.shared.OrganisationId;

/**
 * Reminds people by mail of orders they have to read, where they may do so electronically, and
 * tells whoever keeps the sheets what is missing. A person gets the same letter once a day, however
 * many nodes remind: its key holds the person, the day and what it says.
 */
@Service
public class AcquaintanceReminders {

  private static final Logger log = LoggerFactory.getLogger(AcquaintanceReminders.class);

  private final MissingReaderRepository missing;
  private final AcquaintanceRules rules;
  private final ReminderLetters letters;
  private final Mails mails;
  private final Staff staff;
  private final WorkingCalendar calendar;
  private final Clock clock;

  AcquaintanceReminders(
      MissingReaderRepository missing,
      AcquaintanceRules rules,
      ReminderLetters letters,
      Mails mails,
      Staff staff,
      WorkingCalendar calendar,
      Clock clock) {
    this.missing = missing;
    this.rules = rules;
    this.letters = letters;
    this.mails = mails;
    this.staff = staff;
    this.calendar = calendar;
    this.clock = clock;
  }

  /**
   * What reminding came to.
   *
   * @param posted letters that go out now
   * @param before letters not posted, as the same one was today already
   * @param unreachable people with unread orders without a login or an address
   */
  public record Outcome(int posted, int before, int unreachable) {}

  /** Whether letters go out at all. */
  public boolean isOn() {
    return mails.isOn();
  }

  /** The daily round, on working days, for every organisation. */
  void remindAll() {
    if (mails.isOn() && calendar.isWorkingDay(LocalDate.now(clock))) {
      missing.organisations().forEach(this::remindQuietly);
    }
  }

  /** What is wrong in one organisation must not keep the others waiting. */
  private void remindQuietly(OrganisationId organisation) {
    try {
      remind(organisation);
    } catch (RuntimeException broken) {
      log.error("Reminders of {} were not posted", organisation, broken);
    }
  }

  /** Reminds the people of one organisation, and those who keep its sheets. */
  public Outcome remind(OrganisationId organisation) {
    List<MissingReader> open = missing.all(organisation);
    Map<String, StaffMember> reachable = reachable(organisation);
    int posted = 0;
    int before = 0;
    int unreachable = 0;
    if (rules.allowedBy(organisation).isPresent()) {
      for (List<MissingReader> unread : byPerson(open)) {
        StaffMember reader = reachable.get(unread.get(0).login());
        if (reader == null) {
          unreachable++;
        } else if (posted(letters.reminder(reader, unread))) {
          posted++;
        } else {
          before++;
        }
      }
    }
    return new Outcome(posted + digests(reachable, open), before, unreachable);
  }

  private int digests(Map<String, StaffMember> reachable, List<MissingReader> open) {
    return open.isEmpty()
        ? 0
        : (int) keepers(reachable).stream().filter(it -> posted(letters.digest(it, open))).count();
  }

  /** The clerks, and the curators where no clerk can be reached. */
  private static List<StaffMember> keepers(Map<String, StaffMember> reachable) {
    List<StaffMember> clerks = holders(reachable, Role.CLERK);
    return clerks.isEmpty() ? holders(reachable, Role.CURATOR) : clerks;
  }

  private static List<StaffMember> holders(Map<String, StaffMember> reachable, Role role) {
    return reachable.values().stream().filter(it -> it.roles().contains(role)).toList();
  }

  private Map<String, StaffMember> reachable(OrganisationId organisation) {
    return staff.of(organisation).stream()
        .filter(it -> it.email().isPresent())
        .collect(
            Collectors.toMap(
                StaffMember::login, it -> it, (one, other) -> one, LinkedHashMap::new));
  }

  private static List<List<MissingReader>> byPerson(List<MissingReader> open) {
    return open.stream()
        .collect(
            Collectors.groupingBy(
                it -> it.login() == null ? it.name() + "\n" + it.post() : it.login(),
                LinkedHashMap::new,
                Collectors.toList()))
        .values()
        .stream()
        .sorted(Comparator.comparing(it -> it.get(0).name()))
        .toList();
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
