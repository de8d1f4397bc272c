package school.mentoring.document;

import java.math.BigInteger;
import java.util.Base64;
import java.util.Optional;
import org.docx4j.dml.wordprocessingDrawing.Inline;
import org.docx4j.jaxb.Context;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.docx4j.openpackaging.parts.WordprocessingML.BinaryPartAbstractImage;
import org.docx4j.openpackaging.parts.WordprocessingML.FooterPart;
import org.docx4j.relationships.Relationship;
import org.docx4j.wml.Drawing;
import org.docx4j.wml.FooterReference;
import org.docx4j.wml.HdrFtrRef;
import org.docx4j.wml.Jc;
import org.docx4j.wml.JcEnumeration;
import org.docx4j.wml.P;
import org.docx4j.wml.R;
import org.docx4j.wml.SectPr;
import org.w3c.dom.Document;
import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/** The code of a document, which stands in the footer of the first page of a DOCX. */
record DocxCode(Optional<String> address) {

  /** 25 mm in the twips of docx4j. */
  private static final int SIDE = 1417;

  /** Twenty millimetres below, as on the other pages. */
  private static final int BELOW = 1134;

  /** Takes the code out of the flow of the text, where the importer would leave it. */
  static DocxCode takenFrom(Document document) {
    NodeList blocks = document.getElementsByTagName("div");
    for (int i = 0; i < blocks.getLength(); i++) {
      Element block = (Element) blocks.item(i);
      if (block.getAttribute("class").equals("code")) {
        block.getParentNode().removeChild(block);
        Element picture = (Element) block.getElementsByTagName("img").item(0);
        return new DocxCode(Optional.of(picture.getAttribute("src")));
      }
    }
    return new DocxCode(Optional.empty());
  }

  void stand(SectPr first, WordprocessingMLPackage docx) throws Exception {
    if (address.isPresent()) {
      FooterPart footer = new FooterPart();
      footer.setJaxbElement(Context.getWmlObjectFactory().createFtr());
      Relationship link = docx.getMainDocumentPart().addTargetPart(footer);
      footer.getContent().add(paragraph(docx, footer));
      first.getEGHdrFtrReferences().add(reference(link));
      first.getPgMar().setFooter(BigInteger.valueOf(BELOW));
    }
  }

  private static FooterReference reference(Relationship link) {
    FooterReference reference = new FooterReference();
    reference.setId(link.getId());
    reference.setType(HdrFtrRef.FIRST);
    return reference;
  }

  private P paragraph(WordprocessingMLPackage docx, FooterPart footer) throws Exception {
    Drawing drawing = Context.getWmlObjectFactory().createDrawing();
    drawing.getAnchorOrInline().add(picture(docx, footer));
    R run = Context.getWmlObjectFactory().createR();
    run.getContent().add(drawing);
    P paragraph = Context.getWmlObjectFactory().createP();
    paragraph.setPPr(Context.getWmlObjectFactory().createPPr());
    Jc right = new Jc();
    right.setVal(JcEnumeration.RIGHT);
    paragraph.getPPr().setJc(right);
    paragraph.getContent().add(run);
    return paragraph;
  }

  private Inline picture(WordprocessingMLPackage docx, FooterPart footer) throws Exception {
    String base64 = address.orElseThrow().substring(address.orElseThrow().indexOf(',') + 1);
    byte[] png = Base64.getDecoder().decode(base64);
    return BinaryPartAbstractImage.createImagePart(docx, footer, png)
        .createImageInline("code.png", "QR-код страницы приказа", 1, 2, SIDE, false);
  }
}
