package school.mentoring.roadmap.placing;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import school.mentoring.shared.Refusal;

/** Keeps the files of a check for some hours, so that exactly what was checked is placed. */
@Service
public class RoadmapUploads {

  private static final Duration KEPT = Duration.ofHours(24);
  private static final int OF_ONE_PERSON = 5;

  private final RoadmapUploadRepository uploads;
  private final Clock clock;

  RoadmapUploads(RoadmapUploadRepository uploads, Clock clock) {
    this.uploads = uploads;
    this.clock = clock;
  }

  /** Keeps files; the person's older ones beyond the last few are forgotten, and all stale ones. */
  @Transactional
  public UUID keep(Placer by, Map<String, byte[]> files) {
    uploads.deleteAll(uploads.findByUploadedAtBefore(earliest()));
    uploads.deleteAll(
        uploads.findByLoginOrderByUploadedAtDesc(by.login()).stream()
            .skip(OF_ONE_PERSON - 1L)
            .toList());
    return uploads.save(new RoadmapUpload(by, files, clock.instant())).getId();
  }

  private Instant earliest() {
    return clock.instant().minus(KEPT);
  }

  /**
   * The files as they were sent.
   *
   * @throws Refusal if they are another person's or not kept any more
   */
  @Transactional(readOnly = true)
  public Map<String, byte[]> files(UUID id, Placer who) {
    return uploads
        .findById(id)
        .filter(it -> it.belongsTo(who))
        .map(RoadmapUpload::files)
        .orElseThrow(RoadmapUploads::forgotten);
  }

  /** One of the files. */
  @Transactional(readOnly = true)
  public byte[] file(UUID id, String name, Placer who) {
    byte[] file = files(id, who).get(name);
    if (file == null) {
      throw forgotten();
    }
    return file;
  }

  /** The same upload, held against a second click until the transaction ends. */
  RoadmapUpload held(UUID id, Placer who) {
    return uploads.lock(id).filter(it -> it.belongsTo(who)).orElseThrow(RoadmapUploads::forgotten);
  }

  private static Refusal forgotten() {
    return Refusal.notFound(
        "Загруженные файлы не найдены: они хранятся сутки. Выберите их и проверьте ещё раз.");
  }

  /** Names of the models among files, for pages that draw them: the roadmap, then its stages. */
  public static List<String> models(Map<String, byte[]> files, Optional<DrawnRoadmap> drawn) {
    String first = drawn.map(DrawnRoadmap::resource).orElse("");
    return files.keySet().stream()
        .filter(it -> it.endsWith(".bpmn"))
        .sorted(
            Comparator.<String, Boolean>comparing(it -> !it.equals(first))
                .thenComparing(Comparator.naturalOrder()))
        .toList();
  }
}
