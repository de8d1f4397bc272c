package school.mentoring.organisation.web;

import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Level;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;

/** What the menu needs of the person's organisation; read only by a page that shows the menu. */
public final class Home {

  private final CurrentMember member;
  private final SingletonSupplier<Organisation> organisation;

  Home(CurrentMember member, Organisations organisations) {
    this.member = member;
    this.organisation = SingletonSupplier.of(() -> organisations.get(member.organisation()));
  }

  /** The organisation as people call it. */
  public String shortName() {
    return Optional.ofNullable(organisation.get())
        .map(Organisation::shortName)
        .orElseGet(() -> member.organisation().toString());
  }

  /** Whether the person watches over schools below. */
  public boolean seesSchools() {
    return (member.leads() || member.is(Role.COORDINATOR))
        && Optional.ofNullable(organisation.get())
            .filter(it -> it.level() != Level.SCHOOL)
            .isPresent();
  }

  /** Whether a centre above may ask something of the person's school. */
  public boolean answersCentre() {
    return member.leads()
        && Optional.ofNullable(organisation.get()).flatMap(Organisation::parent).isPresent();
  }
}
