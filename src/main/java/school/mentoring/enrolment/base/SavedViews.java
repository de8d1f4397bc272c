package school.mentoring.enrolment.base;

import java.util.List;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.enrolment.Side;
import school.mentoring.organisation.CurrentMember;
import school.mentoring.shared.Refusal;

/** The views of the bases that each person keeps; nobody else sees them. */
@Service
public class SavedViews {

  private static final int MOST = 20;

  private final SavedViewRepository views;

  SavedViews(SavedViewRepository views) {
    this.views = views;
  }

  /** By name. */
  @Transactional(readOnly = true)
  public List<SavedView> of(CurrentMember member, Side side) {
    return views.findByOrganisationAndLoginAndSideOrderByName(
        member.organisation(), member.login(), side);
  }

  /**
   * Keeps a view.
   *
   * @throws Refusal if the name is taken, or there are too many
   */
  @Transactional
  public void keep(CurrentMember member, Side side, String name, String parameters) {
    List<SavedView> kept = of(member, side);
    if (kept.size() >= MOST) {
      throw new Refusal("Сохранено уже %d видов, больше нельзя: удалите ненужный.".formatted(MOST));
    }
    mustBeFree(kept, null, name);
    views.save(new SavedView(member.organisation(), member.login(), side, name, parameters));
  }

  /** Gives a view another name. */
  @Transactional
  public SavedView rename(CurrentMember member, UUID id, String name) {
    SavedView view = get(member, id);
    mustBeFree(of(member, view.side()), id, name);
    view.rename(name);
    return view;
  }

  /** Forgets a view; the people in it stay as they are. */
  @Transactional
  public SavedView delete(CurrentMember member, UUID id) {
    SavedView view = get(member, id);
    views.delete(view);
    return view;
  }

  private static void mustBeFree(List<SavedView> kept, UUID self, String name) {
    if (kept.stream()
        .anyMatch(it -> it.name().equalsIgnoreCase(name.strip()) && !it.id().equals(self))) {
      throw Refusal.conflict("Вид «%s» уже есть: дайте другое название.".formatted(name.strip()));
    }
  }

  private SavedView get(CurrentMember member, UUID id) {
    return views
        .findByIdAndOrganisationAndLogin(id, member.organisation(), member.login())
        .orElseThrow(() -> Refusal.notFound("Вид не найден: обновите страницу."));
  }
}
