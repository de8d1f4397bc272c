package school.mentoring.document;

/** A document kept as its XHTML; every other form is rendered from it when asked for. */
record ComposedDocument(String name, String xhtml) implements Document {

  @Override
  public String html() {
    return "<!DOCTYPE html>\n" + xhtml;
  }

  @Override
  public byte[] pdf() {
    return new Pdf(name).render(Xhtml.parse(name, xhtml));
  }

  @Override
  public byte[] docx() {
    return new Docx(name).render(Xhtml.parse(name, xhtml));
  }
}
