package school.mentoring.roadmap.placing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Files as a person sends them, with what forbids even to look into them.
 *
 * @param files content by plain name
 * @param problems too many, too large, two of one name
 */
public record UploadedFiles(Map<String, byte[]> files, List<ModelProblem> problems) {

  private static final int MOST = 40;
  private static final int LONGEST_NAME = 150;
  private static final long LARGEST = 4L * 1024 * 1024;
  private static final int LARGEST_FILE = 2 * 1024 * 1024;

  /**
   * One file.
   *
   * @param name as on the person's computer
   */
  public record Sent(String name, byte[] content) {}

  /** Takes the files by their plain names. */
  public static UploadedFiles of(List<Sent> sent) {
    List<ModelProblem> problems = new ArrayList<>();
    Map<String, byte[]> files = new TreeMap<>();
    for (Sent file : sent) {
      String name = plain(file.name());
      if (files.putIfAbsent(name, file.content()) != null) {
        problems.add(
            problem(name, "два файла с одним именем", "оставьте один или переименуйте второй"));
      }
      if (file.content().length > LARGEST_FILE) {
        problems.add(
            problem(
                name,
                "файл занимает %s МБ, а принимается до 2 МБ".formatted(megabytes(file)),
                "разделите дорожную карту на этапы, по файлу на этап; уберите из файла вложенные картинки"));
      }
    }
    long total = sent.stream().mapToLong(it -> it.content().length).sum();
    if (problems.isEmpty() && total > LARGEST) {
      problems.add(
          problem(
              "Все файлы",
              "вместе они больше 4 МБ",
              "загрузите только файлы одной дорожной карты"));
    }
    if (sent.size() > MOST) {
      problems.add(
          problem(
              "Все файлы",
              "их %d, а принимается до %d".formatted(sent.size(), MOST),
              "загрузите только файлы одной дорожной карты"));
    }
    if (sent.isEmpty()) {
      problems.add(problem("Файлы", "ни один не выбран", "выберите файлы .bpmn, .form и .dmn"));
    }
    return new UploadedFiles(files, List.copyOf(problems));
  }

  private static String megabytes(Sent file) {
    return "%.1f".formatted(file.content().length / 1024.0 / 1024).replace('.', ',');
  }

  private static ModelProblem problem(String resource, String reason, String remedy) {
    return new ModelProblem(resource, "", "", reason, remedy);
  }

  /** The name alone, without folders and signs that no name needs. */
  private static String plain(String name) {
    String last = name == null ? "" : name.replaceAll("^.*[/\\\\]", "");
    String clean = last.replaceAll("[\\p{Cntrl}\\p{Cf}<>:\"|?*%;]", "").strip();
    String end =
        clean.length() > LONGEST_NAME ? clean.substring(clean.length() - LONGEST_NAME) : clean;
    return end.isEmpty() ? "без имени" : end;
  }
}
