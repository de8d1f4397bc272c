package school.mentoring.organisation.web;

import java.util.Optional;
import org.springframework.util.function.SingletonSupplier;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.organisation.Level;
import school.mentoring.organisation.Organisation;
import school.mentoring.organisation.Organisations;
import school.mentoring.organisation.Role;
import school.mentoring.organisation.Staff;
import school.mentoring.organisation.StaffMember;
import school.mentoring.organisation.Substitution;
import school.mentoring.organisation.Substitutions;
import school.mentoring.shared.russian.Dates;

/** What the menu needs of the person's organisation; read only by a page that shows the menu. */
public final class Home {

  private final CurrentMember member;
  private final SingletonSupplier<Organisation> organisation;
  private final SingletonSupplier<String> standIn;

  Home(
      CurrentMember member, Organisations organisations, Substitutions substitutions, Staff staff) {
    this.standIn =
        SingletonSupplier.ofNullable(
            () ->
                substitutions
                    .today(member.organisation())
                    .flatMap(
                        it -> staff.find(it.organisation(), it.login()).map(who -> said(it, who)))
                    .orElse(null));
    this.member = member;
    this.organisation = SingletonSupplier.of(() -> organisations.get(member.organisation()));
  }

  /** The organisation as people call it. */
  public String shortName() {
    return Optional.ofNullable(organisation.get())
        .map(Organisation::shortName)
        .orElseGet(() -> member.organisation().toString());
  }

  private static String said(Substitution substitution, StaffMember who) {
    return "Руководителя замещает %s до %s включительно."
        .formatted(who.name().full(), Dates.text(substitution.lastDay()));
  }

  /** Who stands in for the head today and until when; null if nobody does. */
  public String standIn() {
    return standIn.get();
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
