import java.awt.AlphaComposite;
import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.imageio.ImageIO;
import javax.xml.parsers.DocumentBuilderFactory;

import org.w3c.dom.Element;
import org.w3c.dom.NodeList;

/**
 * Draws the mark of the site in the sizes for which browsers ask where they take no SVG:
 * for a tab, a list of bookmarks and a home screen.
 * <p>
 * The build runs it: {@code java DrawIcons.java MARK.svg TARGET}, a file and a folder.
 */
class DrawIcons {

	/** How much of the width the mark has where the picture is cut to some shape. */
	private static final double WITHIN_ANY_SHAPE = .7;

	private static final Color PAPER = Color.WHITE;

	private static final List<Integer> TAB = List.of(16, 32, 48);

	public static void main(String[] args) throws Exception {
		System.setProperty("java.awt.headless", "true");
		// Nothing is to be written beside the target.
		ImageIO.setUseCache(false);
		Element mark = DocumentBuilderFactory.newDefaultInstance()
			.newDocumentBuilder()
			.parse(Path.of(args[0]).toFile())
			.getDocumentElement();
		Path target = Path.of(args[1]);
		Files.createDirectories(target);
		Files.write(target.resolve("favicon.ico"), ico(mark));
		Files.write(target.resolve("icon-192.png"), png(mark, 192, 1, null));
		Files.write(target.resolve("icon-512.png"), png(mark, 512, 1, null));
		Files.write(target.resolve("icon-maskable-512.png"), png(mark, 512, WITHIN_ANY_SHAPE, PAPER));
		Files.write(target.resolve("apple-touch-icon.png"), png(mark, 180, .85, PAPER));
	}

	/** An ICO holds PNG files behind a list that says how large each is and where. */
	private static byte[] ico(Element mark) throws IOException {
		List<byte[]> pictures = TAB.stream().map((size) -> png(mark, size, 1, null)).toList();
		int head = 6 + 16 * pictures.size();
		ByteBuffer ico = ByteBuffer.allocate(head + pictures.stream().mapToInt((picture) -> picture.length).sum())
			.order(ByteOrder.LITTLE_ENDIAN);
		ico.putShort((short) 0).putShort((short) 1).putShort((short) pictures.size());
		int offset = head;
		for (int i = 0; i < pictures.size(); i++) {
			byte size = TAB.get(i).byteValue();
			ico.put(size).put(size).putShort((short) 0).putShort((short) 1).putShort((short) 32);
			ico.putInt(pictures.get(i).length).putInt(offset);
			offset += pictures.get(i).length;
		}
		pictures.forEach(ico::put);
		return ico.array();
	}

	private static byte[] png(Element mark, int size, double share, Color ground) {
		BufferedImage picture = new BufferedImage(size, size, BufferedImage.TYPE_INT_ARGB);
		Graphics2D pen = picture.createGraphics();
		pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
		pen.setRenderingHint(RenderingHints.KEY_STROKE_CONTROL, RenderingHints.VALUE_STROKE_PURE);
		if (ground != null) {
			pen.setColor(ground);
			pen.fillRect(0, 0, size, size);
		}
		String[] box = mark.getAttribute("viewBox").split(" ");
		double scale = size * share / Double.parseDouble(box[2]);
		pen.translate(size * (1 - share) / 2, size * (1 - share) / 2);
		pen.scale(scale, scale);
		NodeList circles = mark.getElementsByTagName("circle");
		for (int i = 0; i < circles.getLength(); i++) {
			draw(pen, (Element) circles.item(i));
		}
		pen.dispose();
		ByteArrayOutputStream png = new ByteArrayOutputStream();
		try {
			ImageIO.write(picture, "png", png);
		}
		catch (IOException ex) {
			throw new IllegalStateException("Nothing is written but memory", ex);
		}
		return png.toByteArray();
	}

	private static void draw(Graphics2D pen, Element circle) {
		double radius = number(circle, "r");
		Ellipse2D shape = new Ellipse2D.Double(number(circle, "cx") - radius, number(circle, "cy") - radius, 2 * radius,
				2 * radius);
		pen.setColor(Color.decode(circle.getAttribute("fill")));
		pen.setComposite(AlphaComposite.SrcOver.derive((float) number(circle, "fill-opacity")));
		pen.fill(shape);
		pen.setColor(Color.decode(circle.getAttribute("stroke")));
		pen.setComposite(AlphaComposite.SrcOver);
		pen.setStroke(new BasicStroke((float) number(circle, "stroke-width")));
		pen.draw(shape);
	}

	private static double number(Element circle, String attribute) {
		return Double.parseDouble(circle.getAttribute(attribute));
	}

}
