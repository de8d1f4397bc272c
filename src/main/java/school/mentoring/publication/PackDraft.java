package school.mentoring.publication;

import java.util.ArrayList;
import java.util.List;
import school.mentoring.publication.Pack.PackFile;
import school.mentoring.publication.SitePage.Line;
import school.mentoring.publication.SitePage.Link;

/** A pack that is being put together: what is there, what is missing, and what its page says. */
final class PackDraft {

  private final List<PackItem> items;
  private final List<PackFile> files;
  private final List<Line> contacts = new ArrayList<>();
  private final List<Line> mentors = new ArrayList<>();
  private final List<Line> figures = new ArrayList<>();
  private final List<HonouredPerson> board = new ArrayList<>();
  private final List<String> practices = new ArrayList<>();

  PackDraft(PackOrders.Found found) {
    this.items = new ArrayList<>(found.items());
    this.files = new ArrayList<>(found.files());
  }

  void add(PackItem item) {
    items.add(item);
  }

  /** Something that lies beside the page. */
  void add(PackItem item, PackFile file) {
    items.add(item);
    files.add(file);
  }

  void contacts(List<Line> said) {
    contacts.addAll(said);
  }

  void mentors(List<Line> said) {
    mentors.addAll(said);
  }

  void figures(List<Line> said) {
    figures.addAll(said);
  }

  void board(List<HonouredPerson> shown) {
    board.addAll(shown);
  }

  void practices(List<String> titles) {
    practices.addAll(titles);
  }

  List<PackItem> items() {
    return items;
  }

  List<PackFile> files() {
    return files;
  }

  SitePage page(String organisation, String title, String year, String day) {
    return new SitePage(
        organisation,
        title,
        year,
        day,
        contacts,
        mentors,
        figures,
        board,
        practices,
        items.stream()
            .filter(it -> it.file().isPresent())
            .map(it -> new Link(it.title(), it.file().orElseThrow(), it.about()))
            .toList());
  }
}
