package school.mentoring.privacy;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import school.mentoring.document.FileId;
import school.mentoring.document.FileSearch;
import school.mentoring.document.FileSearch.Trace;

/**
 * Uploaded files that name the person or are the person's own: all go but those of documents that
 * must be kept. It comes before the records that tell whose files they are.
 */
@Component
@Order(2)
class FilePersonalData implements PersonalData {

  private static final String PLACE = "Загруженные файлы";

  private final FileSearch files;
  private final ArchivedFiles archive;
  private final List<PersonalFiles> owners;

  FilePersonalData(FileSearch files, ArchivedFiles archive, List<PersonalFiles> owners) {
    this.files = files;
    this.archive = archive;
    this.owners = owners;
  }

  @Override
  public List<Holding> find(Subject subject) {
    return told(subject, false);
  }

  @Override
  public List<Holding> erase(Subject subject) {
    return told(subject, true);
  }

  private List<Holding> told(Subject subject, boolean erase) {
    Set<UUID> kept = archive.of(subject.organisation());
    List<Trace> named = files.mentioning(subject.organisation(), subject.traces()::in);
    Set<UUID> own =
        owners.stream().flatMap(it -> it.of(subject).stream()).collect(Collectors.toSet());
    List<FileId> going =
        named.stream()
            .filter(it -> it.told() || own.contains(it.file().id()))
            .map(Trace::file)
            .filter(it -> !kept.contains(it.id()))
            .toList();
    if (erase) {
      files.erase(subject.organisation(), going);
    }
    long staying = named.stream().filter(it -> it.told() && kept.contains(it.file().id())).count();
    long unread =
        named.stream()
            .filter(it -> !it.told() && !kept.contains(it.file().id()))
            .filter(it -> !own.contains(it.file().id()))
            .count();
    return holdings(going.size(), (int) staying, (int) unread);
  }

  private static List<Holding> holdings(int going, int staying, int unread) {
    List<Holding> told = new ArrayList<>();
    if (going > 0) {
      told.add(
          Holding.erased(
              PLACE, "файлы с именем или контактами внутри или в названии, фото", going));
    }
    if (staying > 0) {
      told.add(
          Holding.kept(
              PLACE,
              "скан-копии зарегистрированных приказов",
              staying,
              "архивные документы: срок хранения приказа (152-ФЗ, ст. 1 ч. 2 п. 2; приказ Росархива № 236)"));
    }
    if (unread > 0) {
      told.add(
          Holding.toLookAt(
              PLACE,
              "изображения и сканы без текста",
              unread,
              "текст в них программа не читает: просмотрите их сами"));
    }
    return told;
  }
}
