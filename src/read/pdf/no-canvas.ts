// pdf-parse asks for a native canvas only to have this; text needs no canvas.
(globalThis as { DOMMatrix?: unknown }).DOMMatrix ??= function DOMMatrix(): void {};
