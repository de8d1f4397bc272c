package school.mentoring.mentorship.care;

import java.util.List;
import org.springframework.stereotype.Component;
import school.mentoring.notification.Mail;
import school.mentoring.notification.Mails;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.shared.OrganisationId;

/** Letters that somebody is waited for; they name nobody and say nothing of what it is about. */
@Component
class CareLetters {

  private final Mails mails;
  private final Staff staff;

  CareLetters(Mails mails, Staff staff) {
    this.mails = mails;
    this.staff = staff;
  }

  /** The psychologist is wanted, or the curator where there is none. */
  void flagged(PairCare care) {
    post(
        care,
        takers(care.organisation(), Role.PSYCHOLOGIST),
        "Обращение к психологу",
        "По одной из пар программы наставничества есть обращение к психологу. Откройте задачу «Проконсультировать» в списке задач или страницу");
  }

  /** A child does not want to meet. */
  void stopped(PairCare care) {
    post(
        care,
        takers(care.organisation(), Role.CURATOR),
        "Наставляемый остановил встречи",
        "Один из наставляемых остановил встречи с наставником. Поговорите с ним до конца следующего рабочего дня: задача «Поговорить с парой» в списке задач или страница");
  }

  private List<StaffMember> takers(OrganisationId organisation, Role role) {
    List<StaffMember> holders = staff.holders(organisation, role);
    return holders.isEmpty() ? staff.holders(organisation, Role.CURATOR) : holders;
  }

  private void post(PairCare care, List<StaffMember> takers, String subject, String text) {
    String page = "/mentorships/" + care.pair() + "/care";
    String where = mails.link(page).map(it -> ": " + it).orElse(" пары.");
    takers.forEach(
        it ->
            it.email()
                .ifPresent(
                    address ->
                        mails.post(
                            new Mail(key(care, subject, it), address, subject, text + where))));
  }

  private static String key(PairCare care, String subject, StaffMember to) {
    long signals = care.signals().size();
    return "care|%s|%s|%d|%s".formatted(care.id(), subject.hashCode(), signals, to.login());
  }
}
